import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { draftLedger } from '../draft-ledger';
import { isVerifiedEdit } from '../verified-edit';
import { acceptRewriting, RewordingOutdated } from './accept-rewriting';
import { findSelected, paragraphsOf, passageAt } from './passage';

const BODY = [
  '云岭市某局关于2024年度法治政府建设情况的报告',
  '一、2024年度推进法治政府建设的主要举措和成效',
  '全年我们一共搞了执法检查42次，查出问题31个。全部问题均已整改到位。',
  '二、2024年度推进法治政府建设存在的不足和原因',
  '学习的深度还不够。普法形式比较单一。',
  '三、2025年度推进法治政府建设的主要安排',
  '开展执法培训，健全学习制度。',
].join('\n');

function contextOf(text = BODY) {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  return { draft, report, profile: fazhiAnnual, ledger: draftLedger(draft, report, fazhiAnnual) };
}

const OLD = '全年我们一共搞了执法检查42次，查出问题31个。';
const NEW = '全年共开展执法检查42次，发现问题31个。';
const at = BODY.indexOf(OLD);
const sentence = { start: at, end: at + OLD.length, text: OLD, after: NEW };

describe('acceptRewriting', () => {
  it('seals what only says otherwise what stands there', () => {
    const [edit] = acceptRewriting([sentence], 'past', contextOf());
    expect(isVerifiedEdit(edit)).toBe(true);
    expect(edit).toMatchObject({ start: at, end: at + OLD.length, text: NEW, source: BODY });
  });

  it('finds the sentence again where the draft moved, and refuses where it was changed', () => {
    const [edit] = acceptRewriting([sentence], 'past', contextOf(BODY.replace('某局', '某某局')));
    expect(edit?.start).toBe(at + 1);
    expect(() => acceptRewriting([sentence], 'past', contextOf(BODY.replace('42次', '43次')))).toThrow(
      RewordingOutdated,
    );
  });

  it.each([
    '全年共开展执法检查43次，发现问题31个。',
    '全年共开展执法检查42次，发现问题31个，立案处罚5件。',
    '全年共开展执法检查42次，发现问题31个，位居全市第一。',
    '全年共发现问题31个。',
    '【待核实：有关情况】。',
    '',
  ])('refuses “%s”, whoever asks', (after) => {
    expect(() => acceptRewriting([{ ...sentence, after }], 'past', contextOf())).toThrow(RewordingOutdated);
  });
});

describe('choosing a passage', () => {
  const { draft, report } = contextOf();

  it('lists paragraphs under their headings', () => {
    expect(paragraphsOf(draft, report).map(({ text, heading }) => [heading.slice(0, 2), text.slice(0, 4)])).toEqual([
      ['一、', '全年我们'],
      ['二、', '学习的深'],
      ['三、', '开展执法'],
    ]);
  });

  it('takes the sentences a selection touches, and knows what is only planned', () => {
    const found = findSelected(draft, '查出问题\n31个');
    expect('place' in found && passageAt(draft, report, fazhiAnnual, found.place)).toEqual({
      sentences: [{ start: at, end: at + OLD.length, text: OLD }],
      mode: 'past',
    });
    const plan = BODY.indexOf('开展执法培训');
    expect(passageAt(draft, report, fazhiAnnual, { start: plan, end: plan + 1 })?.mode).toBe('plan');
  });

  it.each([
    ['', /没有读到选中/],
    ['不在稿件里的话', /找不到/],
    ['法治政府建设', /不止一处/],
    ['三、2025年度推进法治政府建设的主要安排', /没有可以改写/],
    ['全部问题均已整改到位。二、2024年度推进法治政府建设存在的不足和原因学习的深度还不够', /跨了几段/],
  ])('says why «%s» cannot be taken', (selected, reason) => {
    const found = findSelected(draft, selected);
    expect('trouble' in found && found.trouble).toMatch(reason);
  });
});
