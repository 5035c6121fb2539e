// `npm run docs`: writes lib/rules/index.generated.ts and docs/rules/ from the rule files, and the table of
// docs/editors.md from bench/results.json.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { withTable } from './editor-table.mjs';
import { generateRuleFiles } from './rules/generate';

const root = process.cwd();
const files = await generateRuleFiles(root);
const editors = join('docs', 'editors.md');
const results = readFileSync(join(root, 'bench', 'results.json'), 'utf8');
const generated = [
  ...files,
  [editors, withTable(readFileSync(join(root, editors), 'utf8'), JSON.parse(results))] as const,
];
let changed = 0;

for (const [path, text] of generated) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
  changed++;
}
// Pages of rules that are gone.
const pages = join(root, 'docs', 'rules');
for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true })) {
  const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
  if (!entry.isFile() || files.has(path)) continue;
  rmSync(join(root, path));
  console.log(`removed ${path}`);
  changed++;
}
console.log(`${files.size - 2} rules, ${changed} files changed.`);
