import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from './profiles/fazhi-annual';
import { readReport } from './read';
import { ReportSchema } from './report';

const read = (text: string, year?: number) => readReport(parseDraft(textSnapshot(text)), fazhiAnnual, year);
const BODY = '\n一、主要举措\n开会2次。\n二、下一步打算\n补人。';

describe('the unit', () => {
  it.each([
    ['云岭市司法局关于2024年度法治政府建设情况的报告', '云岭市司法局'],
    ['云岭市司法局2024年法治政府建设年度报告', '云岭市司法局'],
    ['2024年云岭市司法局法治政府建设情况报告', '云岭市司法局'],
    ['关于2024年度云岭市司法局法治政府建设情况的报告', '云岭市司法局'],
    ['云岭区人民政府城北街道办事处2024年度法治政府建设年度报告', '云岭区人民政府城北街道办事处'],
    ['关于报送《云岭市财政局2024年度法治政府建设情况报告》的报告', '云岭市财政局'],
    ['关于云岭市司法局二〇二四年度法治政府建设情况的报告', '云岭市司法局'],
    ['云岭省司法厅２０２４年度法治政府建设情况报告', '云岭省司法厅'],
    ['雲嶺市司法局關於2024年度法治政府建設情況的報告', '雲嶺市司法局'],
    ['法治政府建设情况报告', null],
    ['关于2024年度法治政府建设情况的报告', null],
  ])('of %s', (title, unit) => {
    expect(read(`${title}${BODY}`).unit).toBe(unit);
  });

  it('is that of the letterhead, else of the signature', () => {
    const title = '关于2024年度法治政府建设情况的报告';
    expect(read(`云岭市司法局文件\n${title}${BODY}`).unit).toBe('云岭市司法局');
    expect(read(`${title}${BODY}\n云岭市司法局\n2025年1月9日`).unit).toBe('云岭市司法局');
  });
});

describe('the year', () => {
  const title = '云岭市司法局关于法治政府建设情况的报告';
  it.each([
    ['the title', '云岭市司法局关于2024年度法治政府建设情况的报告\n一、2023年度主要举措\n开会2次。', 2024],
    [
      'all the others when the title was forgotten',
      `云岭市司法局关于2023年度法治政府建设情况的报告\n2024年，我局依法履职。\n一、2024年度主要举措\n开会2次。\n二、2025年度主要安排\n补人。`,
      2024,
    ],
    [
      'the title, the opening and the date when the headings were forgotten',
      `云岭市司法局关于2025年度法治政府建设情况的报告\n现将2025年有关情况报告如下：\n一、2024年度主要举措\n开会2次。\n二、2025年度主要安排\n补人。\n云岭市司法局\n2026年1月9日`,
      2025,
    ],
    [
      'most headings, the plan left out',
      `${title}\n一、2024年度主要举措\n开会2次。\n二、2024年度存在的不足\n人少。\n三、2025年度主要安排\n补人。`,
      2024,
    ],
    ['the opening', `${title}\n2024年，我局依法履职。${BODY}`, 2024],
    ['a signature at the beginning of a year', `${title}${BODY}\n云岭市司法局\n2025年1月9日`, 2024],
    ['a signature at the end of a year', `${title}${BODY}\n云岭市司法局\n2024年12月30日`, 2024],
    ['nothing', `${title}${BODY}`, null],
    ['no heading of the plan', '## 2025年主要安排\n补人。', null],
  ])('is that of %s', (_, text, year) => {
    expect(read(text).year).toBe(year);
  });

  it('is the one the user gives', () => {
    expect(read('云岭市司法局2024年法治政府建设年度报告', 2023).year).toBe(2023);
  });
});

describe('a day under the title', () => {
  it('counts as the date where the end has none', () => {
    const text = `云岭市司法局2024年法治政府建设年度报告\n（2025年1月9日）${BODY}`;
    const { date } = read(text);
    expect(date).toMatchObject({ iso: '2025-01-09', text: '2025年1月9日' });
    expect(date && text.slice(date.start, date.end)).toBe('2025年1月9日');
  });
});

describe('any string', () => {
  const reportText = fc
    .array(
      fc.constantFrom(
        '\n',
        '云岭市司法局',
        '关于2024年度',
        '法治政府建设情况的报告',
        '市委、市政府：',
        '一、',
        '（一）',
        '1.',
        '主要举措和成效',
        '存在的不足',
        '下一步打算',
        '第一责任人',
        '。',
        '2025年1月9日',
        '文件',
        '签发人：林某',
        '云司字〔2025〕1号',
        '# ',
        '**',
      ),
      { maxLength: 50 },
    )
    .map((words) => words.join(''));

  test.prop([fc.oneof(reportText, fc.string({ unit: 'binary', maxLength: 120 }))])(
    'gives a report whose places lie in the text',
    (text) => {
      const draft = parseDraft(textSnapshot(text));
      const report = ReportSchema.parse(readReport(draft, fazhiAnnual));
      const places = [
        report.title,
        report.docNumber,
        report.signer,
        report.letterhead,
        report.signature,
        report.date,
        ...report.recipients,
        ...report.outline,
        ...report.parts,
        ...report.touched,
      ];
      for (const place of places) {
        if (!place) continue;
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(draft.source.length);
      }
      expect(new Set([...report.missing, ...report.parts.map(({ role }) => role)]).size).toBe(fazhiAnnual.parts.length);
    },
  );
});
