import type { DraftTask } from './task';
import { missingMeasures } from './tasks/missing-measures';
import { missingOther } from './tasks/missing-other';
import { missingPlan } from './tasks/missing-plan';
import { missingProblems } from './tasks/missing-problems';
import { missingResponsibility } from './tasks/missing-responsibility';

/** What can be drafted without a model, one file per part. */
export const TASKS: readonly DraftTask[] = [
  missingMeasures,
  missingProblems,
  missingResponsibility,
  missingPlan,
  missingOther,
];
