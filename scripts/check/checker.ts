import { parseDraft } from '@/lib/document/parse';
import type { Snapshot } from '@/lib/document/snapshot';
import { type CheckContext, type CheckResult, check } from '@/lib/rules/engine';
import { RULES } from '@/lib/rules/index.generated';
import { type Arguments, UsageError } from './arguments';
import { profileChooser } from './profile';
import { readSource } from './read-source';

export type Checker = (snapshot: Snapshot) => CheckResult;

/** The check as the arguments ask for it. @throws UsageError */
export async function makeChecker(options: Arguments): Promise<Checker> {
  const profileFor = profileChooser(options.profile);
  for (const id of options.ignore)
    if (!RULES.some((rule) => rule.meta.id === id))
      throw new UsageError(`--ignore ${id}: there is no such rule. docs/rules lists them all.`);
  const context: CheckContext = {
    rules: RULES.filter((rule) => !options.ignore.includes(rule.meta.id)),
    ...(options.reportYear === undefined ? {} : { reportYear: options.reportYear }),
    ...(options.lastYear === undefined ? {} : { lastYear: await readLastYear(options.lastYear) }),
  };
  return (snapshot) => {
    const draft = parseDraft(snapshot);
    return check(draft, profileFor(draft), context);
  };
}

async function readLastYear(file: string) {
  try {
    return parseDraft((await readSource(file)).snapshot);
  } catch (error) {
    throw new UsageError(`--last-year ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
