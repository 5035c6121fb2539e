const LINE_WIDTH = 120;

/** The text of lib/rules/index.generated.ts, as Biome would format it. `ids` are sorted. */
export function renderIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => ({ from: `./${id}`, line: `import { rule as ${variableOf(id)} } from './${id}';` }));
  imports.push({ from: './rule', line: "import type { Rule } from './rule';" });
  imports.sort((a, b) => (a.from < b.from ? -1 : 1));
  return [
    '// Made by `npm run docs` from the files of lib/rules; do not edit.',
    ...imports.map(({ line }) => line),
    '',
    renderList(ids.map(variableOf)),
    '',
  ].join('\n');
}

function renderList(names: readonly string[]): string {
  const line = `export const RULES: readonly Rule[] = [${names.join(', ')}];`;
  if (line.length <= LINE_WIDTH) return line;
  return ['export const RULES: readonly Rule[] = [', ...names.map((name) => `  ${name},`), '];'].join('\n');
}

/** text/broken-paragraph → textBrokenParagraph */
function variableOf(id: string): string {
  return id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
