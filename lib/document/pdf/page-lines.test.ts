import { describe, expect, it } from 'vitest';
import { pageLines, type Run } from './page-lines';

/** Runs side by side: text and the gap after it, in widths of a character. */
function row(...parts: readonly (readonly [string, number])[]): Run[] {
  let x = 80;
  return parts.map(([text, gap]) => {
    const run = { text, x, y: 100, width: text.length * 16, size: 16 };
    x += run.width + gap * 16;
    return run;
  });
}
const lines = (runs: readonly Run[]) => pageLines(runs).map(({ text }) => text);

describe('pageLines', () => {
  it('orders what a page draws in any order', () => {
    const [a, b] = row(['法治', 0], ['政府', 0]);
    const below = { text: '建设', x: 80, y: 128, width: 32, size: 16 };
    expect(lines([below, ...(b ? [b] : []), ...(a ? [a] : [])])).toEqual(['法治政府', '建设']);
  });

  it('parts cells, and words by the width of their gap', () => {
    expect(lines(row(['案件', 3], ['12', 0.1], ['件', 0]))).toEqual(['案件\t12件']);
    expect(lines(row(['张三', 1], ['李四', 0]))).toEqual(['张三 李四']);
    expect(lines(row(['IT', 0.3], ['service', 0]))).toEqual(['IT service']);
    expect(lines(row(['法治', 0.3], ['政府', 0]))).toEqual(['法治政府']);
  });

  it('reads once what is printed twice to be bold, but not a doubled letter', () => {
    const [bold] = row(['报告', 0]);
    expect(lines(bold ? [bold, { ...bold, x: bold.x + 0.4 }] : [])).toEqual(['报告']);
    expect(lines(row(['人', 0], ['人', 0]))).toEqual(['人人']);
  });

  it('closes up letters set apart, and leaves single spaces', () => {
    expect(lines(row(['法 治 政 府', 0]))).toEqual(['法治政府']);
    expect(lines(row(['依法治国 依法行政', 0]))).toEqual(['依法治国 依法行政']);
  });

  it('takes a radical for the character that looks like it', () => {
    expect(lines(row(['⼯作⻓效⺠⽣', 0]))).toEqual(['工作长效民生']);
  });
});
