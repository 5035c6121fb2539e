import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '@/lib/rules/rule';
import { findRuleIds } from './files';
import { renderIndex } from './index-file';
import { renderPage, renderTable } from './page';

/** Everything made from the rule files of a checkout: path below `root` → text. */
export async function generateRuleFiles(root: string): Promise<Map<string, string>> {
  const ids = findRuleIds(join(root, 'lib', 'rules'));
  const rules = await Promise.all(ids.map((id) => loadRule(root, id)));
  return new Map([
    ['lib/rules/index.generated.ts', renderIndex(ids)],
    ['docs/rules/README.md', renderTable(rules)],
    ...rules.map((rule) => [`docs/rules/${rule.meta.id}.md`, renderPage(rule)] as const),
  ]);
}

async function loadRule(root: string, id: string): Promise<Rule> {
  const path = join(root, 'lib', 'rules', `${id}.ts`);
  const module: { rule: Rule } = await import(/* @vite-ignore */ pathToFileURL(path).href);
  if (module.rule.meta.id !== id)
    throw new Error(`lib/rules/${id}.ts: meta.id is '${module.rule.meta.id}'; it must be '${id}'.`);
  return module.rule;
}
