// Whatever a model does to a sentence of the draft, its figures, titles and names are those that stood there.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeWording } from '@/lib/drafting/rewriting/judge-sentence';
import { lockText } from '@/lib/drafting/rewriting/locked';
import { LIES } from './lies';

const SENTENCES = [
  '全年我们一共搞了执法检查42次，查出问题31个，下发整改通知书19份。',
  '2024年4月15日，在望湖广场开展法律进校园3场次，500余人参与。',
  '市司法局印发《法治建设工作要点》（云法〔2024〕5号），投入普法经费12.5万元。',
  '与上年相比，案件下降12%，整改率达到98%。',
  '王小明同志在国家宪法日讲授法治课2次。',
  '一是执法力量还没有形成合力，有4个街道只有1名持证人员；',
  '持续推进依法行政，“一网通办”事项还不够多。',
];
const locked = lockText(SENTENCES, 'past', 2024);

const figure = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('场次', '人次', '份', '余人', '万元', '%', '个', '年'))
    .map(([value, unit]) => `${value}${unit}`),
  fc.constantFrom(
    '二十七次',
    '三百余人',
    '近六十份',
    '上万人',
    '拾伍件',
    '百分之四十',
    '六成',
    '两倍',
    '４７场次',
    '⑫项',
    '4\u200b7次',
  ),
  fc.constantFrom(
    '9月17日',
    '二〇一九年',
    '去年',
    '《云县执法规程》',
    '云发〔2019〕7号',
    '“十大工程”',
    '李卫国同志',
    '省应急管理厅',
  ),
);
const place = fc.nat({ max: 999 });
const at = (where: number, text: string) => Math.floor((where / 1000) * (text.length + 1));

type Change = (sentence: string) => string;
/** Changes that say the same, so that some come through. */
const harmless: fc.Arbitrary<Change> = fc
  .constantFrom(['我们一共搞了', '共开展'], ['查出', '发现'], ['还不够', '不够'], ['持续', '进一步'])
  .map(
    ([from = '', to = '']) =>
      (text: string) =>
        text.replace(from, to),
  );

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: harmless },
  figure.map((words) => (text: string) => text.replace(/\{\{f\d+\}\}/, words)),
  figure.map((words) => (text: string) => text.replace(/(\{\{f\d+\}\})/, `$1${words}`)),
  fc.tuple(place, figure).map(([where, words]) => (text: string) => {
    return text.slice(0, at(where, text)) + words + text.slice(at(where, text));
  }),
  fc
    .constantFrom('近', '约', '超', '1', '９', '二十', '-')
    .map((words) => (text: string) => text.replace('{{', `${words}{{`)),
  fc
    .constantFrom('万', '亿', '余', '7', '％', '倍', '以上')
    .map((words) => (text: string) => text.replace('}}', `}}${words}`)),
  fc.nat({ max: 40 }).map((id) => (text: string) => text.replace(/\{\{f\d+\}\}/, `{{f${id}}}`)),
  fc.constant((text: string) => text.replace(/(\{\{f\d+\}\})/, '$1、$1')),
  fc.constant((text: string) => text.replace(/(\{\{f\d+\}\})(.+?)(\{\{f\d+\}\})/, '$3$2$1')),
  place.map((where) => (text: string) => text.slice(0, at(where, text)) + text.slice(at(where, text) + 1)),
  fc.constantFrom(...LIES).map((lie) => (text: string) => text + lie.text),
  fc.constantFrom(['没有', ''], ['还不够', '很'], ['下降', '上升'], ['只有', '有']).map(
    ([from = '', to = '']) =>
      (text: string) =>
        text.replace(from, to),
  ),
);

/** Digits, numerals with a unit, titles and numbers of documents as they stand: knows nothing of the product's own reading. */
function marks(text: string): string[] {
  const plain = text.normalize('NFKC');
  const found =
    plain.match(
      /\p{N}[\p{N}.,%]*|%|[一二两三四五六七八九十百千万拾伍]+(?:余|多)?(?:场次|人次|份|人|件|万元|次|个|期|户|倍|成|年|项)|[近约超][^\p{Script=Han}]|[余万亿](?=[人元次份])|《[^》]*》|〔|“[^”]*”|[^，。]同志|应急管理厅|没有|不|未|下降|上升|增长|百分之/gu,
    ) ?? [];
  return found.sort();
}

it('no mark of a fact is lost, added or altered in what is taken', { timeout: 120_000 }, () => {
  let taken = 0;
  const property = fc.property(
    fc.integer({ min: 0, max: SENTENCES.length - 1 }),
    fc.array(change, { minLength: 1, maxLength: 3 }),
    (which, changes) => {
      const sentence = locked.sentences[which];
      const slotted = sentence?.slotted;
      if (!sentence || !slotted) throw new Error('every sentence of this test can be locked');
      const { text } = judgeWording(
        changes.reduce((words, apply) => apply(words), slotted),
        sentence,
        locked,
      );
      if (text === null) return;
      taken += 1;
      expect(marks(text)).toEqual(marks(sentence.text));
      for (const { never } of LIES)
        for (const lie of never) if (!sentence.text.includes(lie)) expect(text).not.toContain(lie);
    },
  );
  fc.assert(property, { numRuns: 3000 });
  // A judge that takes nothing would pass as well.
  expect(taken).toBeGreaterThan(50);
});

it('figures that change places are not taken, wherever they stand', () => {
  for (const sentence of locked.sentences) {
    const slots = [...(sentence.slotted ?? '').matchAll(/\{\{f\d+\}\}/g)].map(([slot]) => slot);
    for (const [first, one] of slots.entries()) {
      for (const other of slots.slice(first + 1)) {
        const traded = (sentence.slotted ?? '').replace(one, '@').replace(other, one).replace('@', other);
        expect(judgeWording(traded, sentence, locked).text).toBeNull();
      }
    }
  }
});
