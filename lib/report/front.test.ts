import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { readFront } from './front';

const BODY = '\n2024年，我局依法履职，成效较好。\n一、主要举措\n开会2次。';

function front(text: string) {
  const source = `${text}${BODY}`;
  const found = readFront(parseDraft(textSnapshot(source)).blocks);
  const placed = [found.title, found.docNumber, found.signer, found.letterhead, ...found.recipients];
  for (const place of placed)
    if (place) expect(source.slice(place.start, place.end).replace(/[\s#]|文件/g, '')).toBe(place.text);
  return {
    title: found.title?.text ?? null,
    docNumber: found.docNumber?.text ?? null,
    signer: found.signer?.text ?? null,
    letterhead: found.letterhead?.text ?? null,
    recipients: found.recipients.map(({ text }) => text),
    end: found.end,
  };
}

const TITLE = '云岭市司法局关于2024年度法治政府建设情况的报告';

describe('readFront', () => {
  it('reads a report in document form', () => {
    expect(front(`云岭市司法局文件\n\n云司字〔2025〕1号\n签发人：林 某\n${TITLE}\n市委、市政府：`)).toEqual({
      title: TITLE,
      docNumber: '云司字〔2025〕1号',
      signer: '林某',
      letterhead: '云岭市司法局',
      recipients: ['市委', '市政府'],
      end: 5,
    });
  });

  it('reads offices behind a comma in the salutation, but no words of a sentence', () => {
    expect(front(`${TITLE}\n区委、区政府，市司法局：`).recipients).toEqual(['区委', '区政府', '市司法局']);
    expect(front(`${TITLE}\n按照市委要求，现报告：`).recipients).toEqual([]);
  });

  it('reads number and signer on one line', () => {
    expect(front(`云司字[2025]1号　　签发人:林某\n${TITLE}`)).toMatchObject({
      docNumber: '云司字[2025]1号',
      signer: '林某',
      title: TITLE,
    });
  });

  it.each([
    ['two lines', '云岭市司法局\n关于2024年度法治政府建设情况的报告'],
    ['two lines cut after 关于', '云岭市司法局关于\n2024年度法治政府建设情况的报告'],
    ['three lines', '云岭市司法局\n2024年度法治政府建设\n情况的报告'],
    ['spaces inside', '云岭市司法局　2024年 度法治政府建设情况的报告'],
    ['two headings of Markdown', '# 云岭市司法局\n\n## 2024年度法治政府建设情况的报告'],
    ['a note of the draft below', '云岭市司法局2024年度法治政府建设情况的报告（征求意见稿）'],
  ])('joins a title over %s', (_, text) => {
    expect(front(text).title).toBe(text.replace(/[\s#]/g, ''));
  });

  it.each([
    ['a line of source and time', `${TITLE}\n来源：云岭市司法局 发布时间：2025-03-28 09:18`],
    ['a line of its own words', `${TITLE}\n文章来源：司法局 更新时间：2025/03/29 11:30:01\n字体：【大 中 小】`],
    ['a path and the title twice', `您所在的位置：政务公开 > 工作报告\n${TITLE}\n${TITLE}`],
    ['switches of the site', `无障碍 简体| 繁体\n云岭市人民政府 2025年3月3日星期一\n${TITLE}`],
    ['the day behind the title', `${TITLE} （ 2025年01月15日 ）`],
    ['the day below', `${TITLE}\n（2025年1月15日）`],
  ])('leaves out what a website puts round it: %s', (_, text) => {
    expect(front(text)).toMatchObject({ title: TITLE, recipients: [], docNumber: null });
  });

  it('reads past a long line of a website', () => {
    const posted =
      '发布时间：2025-01-22 16:40    来源：云岭市司法局办公室    浏览次数：136    字号：[大 中 小]    打印    关闭';
    expect(front(`${TITLE}\n${posted}\n市委、市政府：`)).toMatchObject({
      title: TITLE,
      recipients: ['市委', '市政府'],
    });
  });

  it('takes no opening sentence for title or salutation', () => {
    const source =
      '市委、市政府：\n按照市委依法治市办通知要求，现将2025年贯彻落实情况报告如下：\n一、主要举措\n开会2次。';
    const found = readFront(parseDraft(textSnapshot(source)).blocks);
    expect(found.title).toBeNull();
    expect(found.recipients.map(({ text }) => text)).toEqual(['市委', '市政府']);
    expect(found.end).toBe(1);
  });

  it('ends before the first heading of the source below the title', () => {
    const blocks = parseDraft(textSnapshot(`# ${TITLE}\n\n## 工作开展情况\n\n开会2次。`, 'markdown')).blocks;
    expect(readFront(blocks)).toMatchObject({ title: { text: TITLE }, end: 1 });
  });

  it('reads a title in Traditional characters', () => {
    const title = '雲嶺市司法局關於2024年度法治政府建設情況的報告';
    expect(front(title).title).toBe(title);
  });

  it('reads the lines by which a web copy names title, office and day', () => {
    const copy = `标题：关于2024年度法治政府建设情况的报告\n报告单位：云岭市司法局\n报告日期：2025年1月9日${BODY}`;
    const { title, office, date } = readFront(parseDraft(textSnapshot(copy)).blocks);
    expect(title?.text).toBe('关于2024年度法治政府建设情况的报告');
    expect(office?.text).toBe('云岭市司法局');
    expect(date?.text).toContain('2025年1月9日');
    expect(front(`名称：年度报告\n${TITLE}`).title).toBe(TITLE);
  });

  it.each([
    ['关于2024年度法治政府建设情况的报告\n云岭市商务局', '云岭市商务局'],
    ['2024年度法治政府建设情况报告\n云岭市商务局\n（2025年1月9日）\n市政府：', '云岭市商务局'],
    ['云岭市商务局\n关于2024年度法治政府建设情况的报告', null],
    ['关于2024年度法治政府建设情况的报告\n来源：云岭市商务局', null],
  ])('reads the office below the title in %s', (text, name) => {
    const { office, title } = readFront(parseDraft(textSnapshot(`${text}${BODY}`)).blocks);
    expect(office?.text ?? null).toBe(name);
    expect(title?.text.endsWith('报告')).toBe(true);
  });

  it('has nothing to say of an empty text', () => {
    expect(readFront([])).toEqual({
      title: null,
      docNumber: null,
      signer: null,
      letterhead: null,
      recipients: [],
      date: null,
      office: null,
      end: 0,
    });
  });
});
