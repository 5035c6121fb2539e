/** What an editor puts on the clipboard. */
export interface CopiedData {
  readonly html: string;
  readonly plain: string;
}

/** What came of reading a page by what it copies. */
export type Copied =
  | ({
      readonly status: 'copied';
      /** Everything was selected before, as far as could be seen. */
      readonly whole: boolean;
    } & CopiedData)
  /** The page keeps its text from being copied: nothing was read. */
  | { readonly status: 'locked' }
  /** Nothing there to be copied, or nothing was copied in time. */
  | { readonly status: 'nothing' }
  | { readonly status: 'cancelled' };
