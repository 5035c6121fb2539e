import type { Snapshot } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';
import type { Capabilities } from '../contract';
import { markRange } from '../mark';
import type { Reading } from '../reading';
import type { Reason } from '../reasons';
import type { Surface } from '../surface';

/** A suite that is read and searched, and not written: its page has no model interface that undoes. */
export interface SuiteReader {
  readonly document: Document;
  readonly mark: Capabilities['mark'];
  read(reading?: Reading): Snapshot | Promise<Snapshot>;
  /** False when the place cannot be shown. */
  show(span: Span): boolean | Promise<boolean>;
}

export function createSuiteSurface({ document, mark, read, show }: SuiteReader): Surface {
  return {
    document,
    capabilities: () => ({ write: 'none', insertBlocks: false, mark, undo: { edits: 'panel', insert: 'panel' } }),
    read,
    blocked: () => 'suite-read-only',
    refusal: () => null,
    write: () => 0,
    undoOnce: () => {},
    show(span) {
      markRange(document, null);
      return span ? show(span) : true;
    },
  };
}

/** Nothing, or a part, with the reason why. The page sends the reason as a key. */
export function partly(snapshot: Snapshot, reason: Reason): Snapshot {
  return { ...snapshot, complete: false, reason };
}

export function nothing(reason: Reason): Snapshot {
  return { text: '', format: 'editor', complete: false, reason };
}
