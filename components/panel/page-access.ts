import type { Copied } from '@/lib/editors/copying/copied';
import type { OpenedPage } from '@/lib/messaging/open-sessions';
import type { PageText } from '@/lib/messaging/page-text';
import type { TextSession } from '@/lib/messaging/text-session';

export interface TabInfo {
  readonly title: string;
  /** Null while the browser does not let us see the address. */
  readonly origin: string | null;
  /** Names the draft in the list of ignored findings: the address without its fragment. */
  readonly key: string;
  /** Pages of the browser itself, which no extension may read. */
  readonly restricted: boolean;
}

/** What the panel needs of the browser for its tab. */
export interface PageAccess {
  tab(): Promise<TabInfo>;
  /** The editors of the page, the likeliest first, and the sites of frames that may hold one and need access.
   * @throws NoAccess */
  openSessions(): Promise<OpenedPage>;
  /** The published article of the page, read-only. */
  openArticle(): Promise<TextSession | null>;
  /** The text of the published page in the tab, to be used as a source. @throws NoAccess */
  pageText(): Promise<PageText>;
  /** The page by what it copies: at once where its editor does that unasked, else when the user presses the keys.
   * @throws NoAccess */
  readCopy(signal: AbortSignal): Promise<Copied>;
  /** Names of objects and numbers, for a report on an editor that is not read well. */
  report(): Promise<string>;
  /** Asks for one site. Must be called straight from a click. */
  request(origin: string): Promise<boolean>;
  /** From now on the tab in front is meant. */
  moveToFrontTab(): Promise<void>;
}
