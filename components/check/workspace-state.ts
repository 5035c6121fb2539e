import type { Tone } from '@/components/ui/Notice';
import type { EditorRead } from '@/lib/editors/contract';
import type { ReadProgress } from '@/lib/editors/reading';
import type { Profile } from '@/lib/report/profile';
import { DEFAULT_PROFILE } from '@/lib/report/profiles';
import type { CheckResult } from '@/lib/rules/engine';
import type { Fit, Titles } from './checker';

export interface Message {
  readonly tone: Tone;
  readonly text: string;
  /** True for a write that can be taken back. */
  readonly undoable: boolean;
  /** The text that could not be written, for the clipboard. */
  readonly copy?: string;
  /** What the button says that copies it. */
  readonly copyLabel?: string;
}

export interface WorkspaceState {
  readonly status: 'reading' | 'ready' | 'failed';
  /** Why the first read failed, in Chinese. */
  readonly failure: string | null;
  /** The text as it was checked: `result` and its offsets belong to it. */
  readonly read: EditorRead | null;
  readonly result: CheckResult | null;
  readonly titles: Titles;
  /** How far a read is that takes long; null when none does. */
  readonly reading: ReadProgress | null;
  /** A check is running; the results shown are those of the one before. */
  readonly checking: boolean;
  /** The template of `result`. */
  readonly profile: Profile;
  /** The template that fits by itself; null before the first check. */
  readonly fit: Fit | null;
  /** Id of the template the user chose for this draft, null for the one that fits. */
  readonly chosen: string | null;
  /** Overrules the year the draft names. */
  readonly reportYear: number | null;
  readonly writing: boolean;
  readonly message: Message | null;
  /** What the last write did, as long as it can be taken back. */
  readonly undoable: string | null;
  /** True once the page was loaded anew or the editor is gone. */
  readonly lost: boolean;
}

export const INITIAL: WorkspaceState = {
  status: 'reading',
  failure: null,
  read: null,
  result: null,
  titles: {},
  reading: null,
  checking: false,
  profile: DEFAULT_PROFILE,
  fit: null,
  chosen: null,
  reportYear: null,
  writing: false,
  message: null,
  undoable: null,
  lost: false,
};
