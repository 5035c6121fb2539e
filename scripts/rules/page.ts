import type { CountedTable } from '@/lib/facts/counted-table';
import type { Example, Rule } from '@/lib/rules/rule';

const SEVERITY = { error: '错误', warning: '警告', advice: '建议' } as const;
const SCOPE = { block: '逐段检查', draft: '通读全文', source: '逐行检查原文', structure: '报告结构' } as const;

/** docs/rules/<family>/<name>.md */
export function renderPage(rule: Rule): string {
  const { id, title, severity, basis, why, fixable } = rule.meta;
  return [
    `<!-- Made by \`npm run docs\` from lib/rules/${id}.ts; do not edit. -->`,
    `# ${title}`,
    `\`${id}\` · ${SEVERITY[severity]} · ${SCOPE[rule.scope]} · ${fixable ? '可以自动修改' : '需要人工修改'}`,
    `*Severity ${severity}, scope ${rule.scope}, ${fixable ? 'fixable' : 'not fixable'}.*`,
    why,
    `**依据**：${basis}`,
    '## 有问题的写法',
    ...rule.examples.bad.flatMap(renderExample),
    '## 没有问题的写法',
    ...rule.examples.good.flatMap(renderExample),
  ]
    .join('\n\n')
    .concat('\n');
}

function renderExample({ text, finds, fixed, lastYear, table }: Example): string[] {
  const found = finds.length > 0 ? [`找到：${finds.map((words) => inlineCode(words)).join('、')}`] : [];
  const before = lastYear === undefined ? [] : ['去年的报告：', fence(lastYear), '今年的报告：'];
  const beside = table === undefined ? [] : [tableWords(table), '稿件：'];
  return [...before, ...beside, fence(text), ...found, ...(fixed === undefined ? [] : ['改为：', fence(fixed)])];
}

function tableWords({ label, things, rows }: CountedTable): string {
  const cells = rows.flatMap(({ counts }) =>
    counts.map(({ cell, thing, value }) => `${cell} ${things[thing]?.name ?? ''}${value}${things[thing]?.unit ?? ''}`),
  );
  return `${label}里：${cells.join('，')}`;
}

/** docs/rules/README.md */
export function renderTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ scope, meta }) =>
    [
      `[\`${meta.id}\`](${meta.id}.md)`,
      meta.title.replaceAll('|', '\\|'),
      SEVERITY[meta.severity],
      SCOPE[scope],
      meta.fixable ? '是' : '',
    ].join(' | '),
  );
  return [
    '<!-- Made by `npm run docs` from the files of lib/rules; do not edit. -->',
    '# 检查规则',
    `共 ${rules.length} 条。错误：确定有误；警告：很可能有误；建议：由人决定，包括文风。`,
    '*Every rule is one file below lib/rules; its examples are its tests and its page here.*',
    [
      '| 编号 | 检查什么 | 级别 | 范围 | 可自动修改 |',
      '|---|---|---|---|---|',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A fenced block that no run of backquotes in the text can close. Characters that cannot be seen are named. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${visible(text)}\n${marks}`;
}

function inlineCode(text: string): string {
  const shown = visible(text).replace(/\s*\n\s*/g, '⏎');
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

function visible(text: string): string {
  return text
    .replaceAll('\t', '⇥')
    .replace(/[\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]/g, (character) => `<U+${hex(character)}>`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
