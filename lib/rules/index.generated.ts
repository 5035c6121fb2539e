// Made by `npm run docs` from the files of lib/rules; do not edit.
import type { Rule } from './rule';
import { rule as structurePartEmpty } from './structure/part-empty';
import { rule as structurePartMissing } from './structure/part-missing';
import { rule as structurePartOrder } from './structure/part-order';
import { rule as yearPlan } from './year/plan';

export const RULES: readonly Rule[] = [structurePartEmpty, structurePartMissing, structurePartOrder, yearPlan];
