import { type Line, MAX_CHARACTERS, type Snapshot, TextTooLong } from '../snapshot';
import { type BodyLine, readBody } from './body';
import type { Remark } from './contents';
import { NotDocx } from './not-docx';
import { readNumbering } from './numbering';
import { openDocx } from './package';
import { readStyles } from './styles';

const NOTES: Readonly<Record<Remark, string>> = {
  revisions: '文档里有未接受的修订，这里按全部接受来核对。公开前请在“审阅”里逐条接受或拒绝。',
  comments: '文档里有批注，批注不参加核对。公开前请删除。',
  footnotes: '文档里有脚注或尾注，它们不参加核对。',
  foreign: '文档里插入了别的文件，那一部分没有读到。请打开文档，把它的文字复制进来。',
};

/**
 * The bytes of a .docx → Snapshot with lines. Numbers that Word computes stand in the text as if typed; headers,
 * footers, notes, comments and deleted text are left out. @throws NotDocx, TextTooLong
 */
export function docxSnapshot(bytes: Uint8Array): Snapshot {
  const parts = openDocx(bytes);
  const body = parts.document.child('w:body');
  if (!body) throw new NotDocx('broken');
  const styles = readStyles(parts.styles);
  const { lines, remarks } = readBody(body, styles, readNumbering(parts.numbering, styles));
  const text = lines.map((line) => line.text).join('\n');
  if (text.length > MAX_CHARACTERS) throw new TextTooLong(text.length);
  const foreign = remarks.has('foreign');
  if (!text.trim() && !foreign) throw new NotDocx('no-text');
  const notes = [...remarks].map((what) => NOTES[what]);
  return {
    text,
    format: 'docx',
    lines: placed(lines),
    complete: !foreign,
    ...(foreign ? { reason: NOTES.foreign } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function placed(lines: readonly BodyLine[]): Line[] {
  let start = 0;
  return lines.map(({ text, ...line }) => {
    const end = start + text.length;
    const at = { ...line, start, end };
    start = end + 1;
    return at;
  });
}
