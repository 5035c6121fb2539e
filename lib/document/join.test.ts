import { describe, expect, it } from 'vitest';
import { parseDraft } from './parse';
import { textSnapshot } from './snapshot';

const draftOf = (text: string) => parseDraft(textSnapshot(text));
const texts = (text: string) => draftOf(text).blocks.map((block) => block.text);

const LONG = '我局坚持把法治建设贯穿各项工作，细化责任分工，定期研究部署，组织执法人员';

/** Cuts a text as a page 22 Chinese characters wide does. */
function drawnLines(text: string): string[] {
  const lines = [''];
  let width = 0;
  for (const piece of text.match(/[\d.%]+|[^\d.%]/g) ?? []) {
    const wide = /\d/.test(piece) ? piece.length / 2 : 1;
    if (width + wide > 22) {
      lines.push('');
      width = 0;
    }
    lines[lines.length - 1] += piece;
    width += wide;
  }
  return lines;
}

describe('joining broken paragraphs', () => {
  it('joins a sentence cut at a page end, whatever blank lines stand between', () => {
    const draft = draftOf(`${LONG}学法4次。重新\n\n修订制度3项，完善流程。`);
    expect(draft.blocks.map(({ text }) => text)).toEqual([`${LONG}学法4次。重新修订制度3项，完善流程。`]);
    const [joint] = draft.joints;
    expect(joint && draft.source.slice(joint.start, joint.end)).toBe('\n\n');
    expect(draft.wrapped).toBeNull();
  });

  it.each(['— 3 —', '第3页', '第3页 共9页', '第 3 页 / 共 9 页'])(
    'joins a sentence over the page number %s',
    (number) => {
      expect(texts(`${LONG}学法4次。重新\n\n${number}\n\n修订制度3项，完善流程。`)).toEqual([
        `${LONG}学法4次。重新修订制度3项，完善流程。`,
      ]);
    },
  );

  it.each([
    ['a sentence that is finished', `${LONG}学法4次。\n全年宣讲6次，覆盖面较广。`],
    ['a heading with a number', `${LONG}学法4次。重新\n（二）加强普法，宣讲6次。`],
    ['一是', `${LONG}学法4次。主要表现\n一是力量偏弱，人员较少。`],
    ['an article of a law', `${LONG}学法4次。附则\n第五条本办法由某局解释，自印发之日起施行。`],
    ['a date', `${LONG}学法4次。某局\n2025年1月9日`],
    ['a salutation', '市委、市政府：\n2024年，我局依法履职，成效较好。'],
    ['a title', '云岭市某局2024年度法治政府建设情况的报告\n2024年，我局依法履职，成效较好。'],
    ['a short heading without number', '主要举措\n开会2次，研究法治工作。'],
  ])('leaves %s alone', (_, text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });

  it('joins every line of a text cut at one width', () => {
    const sentence = '全局坚持依法行政抓好普法执法监督各项工作定期研究部署持续推进落实不断提升水平';
    const paragraph = (sentence.repeat(3) + '取得较好成效。').match(/.{1,20}/g) ?? [];
    const draft = draftOf(['一、主要举措', ...paragraph, '二、存在的不足', ...paragraph].join('\n'));
    expect(draft.wrapped).toBe(20);
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
    expect(draft.blocks[1]?.text).toBe(paragraph.join(''));
  });

  it('joins lines cut where the page ends, where figures take half a place and OCR spreads a line out', () => {
    const told =
      '我局全年组织学法12次、培训1386人次，检查企业2024家次，办结案件1165件，办结率98.6%，比上年提高2.4个百分点。';
    const meant =
      '坚持依法行政，抓好普法执法监督各项工作，定期研究部署，持续推进落实，不断提升全局干部的法治素养和能力。';
    const spread = (line: string, index: number) => (index === 3 ? [...line].join(' ') : line);
    const paragraph = drawnLines((told + meant).repeat(3)).map(spread);
    const draft = draftOf(['一、主要举措', ...paragraph, '二、存在的不足', ...paragraph].join('\n'));
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
    expect(draft.blocks[1]?.text).toBe(paragraph.join(''));
  });

  it.each(['\n\n— 3 —\n\n', '\n- 3 -\n'])('joins a sentence over a page number', (gap) => {
    const draft = draftOf(`${LONG}学法4次。重新${gap}修订制度3项，完善流程。`);
    expect(draft.blocks.map(({ text }) => text)).toEqual([`${LONG}学法4次。重新修订制度3项，完善流程。`]);
    const [joint] = draft.joints;
    expect(joint && draft.source.slice(joint.start, joint.end)).toBe(gap);
    expect(texts(`${LONG}学法4次。${gap}全年宣讲6次。`)).toHaveLength(3);
  });

  it('takes headings of one length for headings', () => {
    const headings = ['一', '二', '三', '四', '五', '六'].map(
      (number) => `${number}、推进法治政府建设的主要举措和成效`,
    );
    const draft = draftOf(headings.map((heading) => `${heading}\n开会2次。`).join('\n'));
    expect(draft.wrapped).toBeNull();
    expect(draft.blocks).toHaveLength(12);
  });

  it('goes by the indents of a text cut at one width', () => {
    const sentence = '全局坚持依法行政，抓好普法执法监督各项工作。';
    const cut = (text: string) => `\u3000\u3000${text}`.match(/.{1,22}/g) ?? [];
    const bodies = [1, 2, 3, 4, 5].map((times) => sentence.repeat(times * 2));
    expect(texts(bodies.flatMap(cut).join('\n'))).toEqual(bodies);
  });
});
