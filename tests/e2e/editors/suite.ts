import { fixes } from './moments/fixing';
import { inserts } from './moments/inserting';
import { readsLongTexts } from './moments/long';
import { keepsOutOfTheWay } from './moments/meanwhile';
import { reads } from './moments/reading';
import type { SuiteOptions } from './suite-options';

export type { SuiteOptions } from './suite-options';

/** What every editor must do, whatever its family. What one does not do, it refuses and leaves all as it is. */
export function editorSuite(options: SuiteOptions): void {
  reads(options);
  fixes(options);
  inserts(options);
  keepsOutOfTheWay(options);
  readsLongTexts(options);
}
