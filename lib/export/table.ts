import { textWidth } from '@/lib/text/width';
import type { OverviewRow } from './overview';

interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
  readonly cell: (row: OverviewRow) => string;
}

const count = (name: string, key: 'error' | 'warning' | 'advice'): Column => ({
  name,
  isNumber: true,
  cell: (row) => (row.isRead ? String(row[key]) : ''),
});

const COLUMNS: readonly Column[] = [
  { name: '文件', cell: (row) => row.file },
  { name: '单位', cell: (row) => row.unit },
  { name: '年度', cell: (row) => row.year },
  { name: '报告模板', cell: (row) => row.profile },
  { name: '部分', cell: (row) => row.parts },
  { name: '缺少', cell: (row) => row.missing },
  count('错误', 'error'),
  count('警告', 'warning'),
  count('建议', 'advice'),
  { name: '备注', cell: (row) => row.remark },
];

/** For a terminal: columns aligned, a Chinese character counting as two. */
export function toTextTable(rows: readonly OverviewRow[]): string {
  const cells = [COLUMNS.map(({ name }) => name), ...rows.map((row) => COLUMNS.map(({ cell }) => cell(row)))];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((line) => textWidth(line[at] ?? ''))));
  const padded = (text: string, at: number) => {
    const gap = ' '.repeat((widths[at] ?? 0) - textWidth(text));
    return COLUMNS[at]?.isNumber ? gap + text : text + gap;
  };
  const lines = cells.map((line) => line.map(padded).join('  ').trimEnd());
  return `${lines.join('\n')}\n\n${totals(rows)}\n`;
}

export function toMarkdownTable(rows: readonly OverviewRow[]): string {
  const lines = [
    COLUMNS.map(({ name }) => name),
    COLUMNS.map(({ isNumber }) => (isNumber ? '--:' : '---')),
    ...rows.map((row) => COLUMNS.map(({ cell }) => markdownCell(cell(row)))),
  ];
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n\n${totals(rows)}\n`;
}

/** For a spreadsheet: a byte order mark, else Excel takes the text for another encoding. No total: it would be a row. */
export function toCsv(rows: readonly OverviewRow[]): string {
  const lines = [COLUMNS.map(({ name }) => name), ...rows.map((row) => COLUMNS.map(({ cell }) => cell(row)))];
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

export function markdownCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&');
}

function csvCell(text: string): string {
  // A spreadsheet would run what begins like a formula.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

function totals(rows: readonly OverviewRow[]): string {
  const read = rows.filter(({ isRead }) => isRead);
  const sum = (key: 'error' | 'warning' | 'advice') => read.reduce((total, row) => total + row[key], 0);
  const unread = rows.length - read.length;
  const lost = unread > 0 ? `；另有 ${unread} 个文件读不了` : '';
  return `合计 ${read.length} 份：错误 ${sum('error')}，警告 ${sum('warning')}，建议 ${sum('advice')}${lost}`;
}
