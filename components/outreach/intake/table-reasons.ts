import { NotTable, type NotTableReason } from '@/lib/outreach/found-table';

const COPY_CELLS = '在表格里选中要用的单元格（连同表头）复制，粘贴到这里';

const REASONS: Readonly<Record<Exclude<NotTableReason, 'too-large'>, string>> = {
  encrypted: `这个表格加了密码。请在 Excel 或 WPS 里取消密码，保存后再选择；或${COPY_CELLS}。`,
  broken: `这个文件不是表格，或者已损坏。请用 Excel 或 WPS 打开它，另存为 .xlsx 再选择；或${COPY_CELLS}。`,
  'long-note': '这段文字超过 3 万字，太长了。请分几次粘贴，每次一两个月的记录。',
  empty: '这个表格里没有内容（隐藏的工作表不读）。请换一个。',
};

export const NO_TABLE = `没有读到表格：至少要有两列、一行表头和一行内容。请检查内容，或${COPY_CELLS}。`;

/** Why there is no table and what to do, as an Error worded for the user; any other error as it is. */
export function tableError(error: unknown): unknown {
  if (!(error instanceof NotTable)) return error;
  const { reason, rows } = error;
  if (reason !== 'too-large') return new Error(REASONS[reason]);
  return new Error(
    `这张表有 ${rows.toLocaleString('zh-CN')} 行，最多读 5,000 行。请按月份或季度分成几张表，分别选择；或只${COPY_CELLS}。`,
  );
}
