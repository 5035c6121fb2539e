import type { Tone } from '@/components/ui/Notice';
import type { Draft } from '@/lib/document/draft';
import type { EditorRead } from '@/lib/editors/contract';
import type { Profile } from '@/lib/report/profile';
import { DEFAULT_PROFILE } from '@/lib/report/profiles';
import type { CheckResult } from '@/lib/rules/engine';

export interface Message {
  readonly tone: Tone;
  readonly text: string;
  /** True for a write that can be taken back. */
  readonly undoable: boolean;
  /** The text that could not be written, for the clipboard. */
  readonly copy?: string;
}

export interface WorkspaceState {
  readonly status: 'reading' | 'ready' | 'failed';
  /** Why the first read failed, in Chinese. */
  readonly failure: string | null;
  readonly read: EditorRead | null;
  readonly draft: Draft | null;
  readonly result: CheckResult | null;
  readonly profile: Profile;
  /** Overrules the year the draft names. */
  readonly reportYear: number | null;
  readonly writing: boolean;
  readonly message: Message | null;
  /** True once the page was loaded anew or the editor is gone. */
  readonly lost: boolean;
}

export const INITIAL: WorkspaceState = {
  status: 'reading',
  failure: null,
  read: null,
  draft: null,
  result: null,
  profile: DEFAULT_PROFILE,
  reportYear: null,
  writing: false,
  message: null,
  lost: false,
};
