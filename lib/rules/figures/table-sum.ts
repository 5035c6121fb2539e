import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { BlockView, DraftRule, Gathered, RawFinding } from '@/lib/rules/rule';
import { type Cell, type Row, readRow } from './table-rows';

/** A row that a rule is to look at, in the table it stands in. */
interface Placed {
  readonly block: Block;
  readonly row: Row;
}

/** Columns that are not added up, by the words over them. */
const NOT_ADDED =
  /率|占比|比例|比重|平均|人均|均值|同比|环比|增幅|增长|排名|序号|编号|年份|时间|日期|单价|均价|标准|[%％]|户数|家数|单位数/;
/** What is written below a table whose rows overlap or were rounded. */
const EXPLAINED = ['重复', '交叉', '去重', '四舍五入', '不等于', '不含', '包含', '未列'];

/** Null for a paragraph that says why a table does not add up. */
interface Found {
  readonly row: Row | null;
}

const NOTE: Found = { row: null };

export const rule: DraftRule<Found> = {
  scope: 'draft',
  meta: {
    id: 'figures/table-sum',
    title: '表格的合计',
    severity: 'warning',
    basis: '同一张表里数字的验算',
    why: '表里改了一行，合计常常忘了改。读者把一列加一遍就能看出来。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '序号\t类别\t检查（次）\t立案（件）\n1\t水\t24\t3\n2\t大气\t31\t2\n合计\t\t55\t5', finds: [] },
      { text: '类别\t件数\t占比\n甲类\t20\t66.7%\n乙类\t10\t33.3%\n合计\t30\t100%', finds: [] },
      // Rows of which some are parts of others, and a cell left out of the total.
      { text: '类别\t件数\n普通程序\t20\n其中：听证\t4\n简易程序\t10\n合计\t30', finds: [] },
      { text: '项目\t户数（户）\t金额（万元）\n退税\t30\t120.5\n缓税\t25\t80.4\n合计\t41\t200.9', finds: [] },
      { text: '类别\t件数\n甲类\t20\n乙类\t10\n合计\t25\n注：同一案件涉及两类的重复列示。', finds: [] },
    ],
    bad: [
      { text: '类别\t检查（次）\t立案（件）\n水\t24\t3\n大气\t31\t2\n合计\t65\t5', finds: ['65'] },
      { text: '序号\t类别\t罚款（万元）\n1\t食品\t12.5\n2\t药品\t8.36\n合计\t20.68', finds: ['20.68'] },
    ],
  },
  cues: ['\t', ...EXPLAINED],
  gather: ({ kind, text }: BlockView) =>
    kind === 'row' ? { row: readRow(text) } : /^[（(]?[注说备]/.test(text) ? NOTE : null,
  check(_view, gathered): Iterable<RawFinding> {
    const found: RawFinding[] = [];
    for (const [
      at,
      {
        block,
        found: { row },
      },
    ] of gathered.entries()) {
      // 合计 may stand over the rows it adds up, or be a column's head.
      if (!row?.isTotal || isExplained(gathered, at)) continue;
      found.push(...wrongTotals({ block, row }, rowsAbove(gathered, at)));
    }
    return found;
  },
};

function isExplained(gathered: readonly Gathered<Found>[], at: number): boolean {
  const [row, next] = gathered.slice(at, at + 2);
  return next?.found.row === null && next.block.index === (row?.block.index ?? 0) + 1;
}

/** The rows of the same table above one of them, the header's included; none where some are parts of others. */
function rowsAbove(gathered: readonly Gathered<Found>[], at: number): readonly Row[] {
  const rows: Row[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const row = gathered[i]?.found.row;
    if (!row || gathered[i]?.block.index !== (gathered[i + 1]?.block.index ?? 0) - 1) break;
    if (row.isTotal || row.isPart) return [];
    rows.push(row);
  }
  return rows.reverse();
}

function* wrongTotals({ block, row }: Placed, above: readonly Row[]): Iterable<RawFinding> {
  const start = above.findIndex(({ figures }) => figures.size > 0);
  const rows = start < 1 ? [] : above.slice(start);
  const [top] = rows;
  const header = above[start - 1];
  if (rows.length < 2 || !top || header?.width !== top.width) return;
  if (rows.some(({ width }) => width !== top.width)) return;
  const columns = [...top.figures.keys()].filter(
    (column) => rows.every(({ figures }) => figures.has(column)) && !isNumbering(column, rows),
  );
  const totals = [...row.figures.values()];
  // Cells of the last row may be merged: its figures go with the columns only if there are as many.
  if (columns.length !== totals.length) return;
  for (const [i, total] of totals.entries()) {
    const column = columns[i] ?? 0;
    const head = header.words[column] ?? '';
    if (total.value === null || NOT_ADDED.test(head)) continue;
    const cells = rows.flatMap(({ figures }) => figures.get(column) ?? []);
    const off = difference(total.value, total.decimals, cells);
    if (off === null) continue;
    const message = `“${head}”一列各行相加为${off}，合计写作${total.text}，请核对。`;
    yield { ...sourceSpan(block, total.at, total.at + total.text.length), message };
  }
}

/** 1, 2, 3 … in the first column. */
function isNumbering(column: number, rows: readonly Row[]): boolean {
  return column === 0 && rows.every(({ figures }, at) => figures.get(column)?.value === at + 1);
}

/** What a column adds up to, where it is not the total said; figures rounded to fewer digits leave room. */
function difference(total: number, decimals: number, cells: readonly Cell[]): string | null {
  const sum = cells.reduce((all, { value }) => all + (value ?? 0), 0);
  const exact = cells.reduce((most, cell) => Math.max(most, cell.decimals), decimals);
  const rounded = [decimals, ...cells.map((cell) => cell.decimals)];
  const slack = exact === 0 ? 0 : rounded.reduce((all, digits) => all + (digits < exact ? 0.5 * 10 ** -digits : 0), 0);
  return Math.abs(sum - total) <= slack + 10 ** -exact / 2 ? null : String(Number(sum.toFixed(exact)));
}
