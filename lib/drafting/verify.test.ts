import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Approx } from '@/lib/facts/fact';
import { buildLedger, type Ledger } from '@/lib/facts/ledger';
import { FIXED_WORDS } from '@/lib/facts/non-figures';
import { verify } from './verify';

const ledgerOf = (text: string, reportYear: number | null = 2024): Ledger =>
  buildLedger([{ id: 's', label: '资料', kind: 'text', text }], reportYear);
const EMPTY = buildLedger([], 2024);

describe('verify', () => {
  const source =
    '2024年，召开专题会议2次，印发《法治建设工作要点》（云法〔2024〕5号），联合市司法局开展执法检查29次，整改率98%。未发生行政诉讼败诉案件。下一步，拟聘请法律顾问1名。';
  const ledger = ledgerOf(source);

  it.each([
    source,
    '2024年，召开专题会议2次。',
    '联合市司法局开展执法检查29次。',
    '开展执法检查二十九次。',
    '开展执法检查２９次。',
    '未发生行政诉讼败诉案件。',
    '坚持以习近平法治思想为指导，严格规范公正文明执法。',
    '',
  ])('lets pass: %s', (text) => {
    expect(verify(text, ledger)).toMatchObject({ ok: true, unsupported: [], text });
  });

  it.each([
    ['召开专题会议3次。', '召开专题会议【待核实：次数】。'],
    ['召开专题会议2场。', '召开专题会议【待核实：场次】。'],
    ['召开专题会议2余次。', '召开专题会议【待核实：次数】。'],
    ['整改率98.5%。', '整改率【待核实：比例】。'],
    ['印发《法治建设工作要则》。', '印发【待核实：文件名称】。'],
    ['制定《法治建设工作要点》。', '【待核实：制定的情况】。'],
    ['依据《法治建设工作要则》。', '依据【待核实：文件名称】。'],
    ['依据云法〔2024〕6号。', '依据【待核实：文号】。'],
    ['依据晋云法〔2024〕5号。', '依据【待核实：文号】。'],
    ['与省司法厅共同学习。', '与【待核实：单位名称】共同学习。'],
    ['位居前列。', '【待核实：这一评价的依据】【待核实：这一评价的依据】。'],
    ['召开党组会议2次。', '【待核实：召开党组会议的情况】。'],
    ['发生行政诉讼败诉案件。', '【待核实：发生行政诉讼败诉案件的情况】。'],
    ['未发生行政复议案件。', '【待核实：是否发生行政复议案件】。'],
    ['聘请法律顾问1名。', '【待核实：聘请法律顾问的情况】。'],
    ['无。', '【待核实：是否有此情况】。'],
    ['由张伟同志负责。', '由【待核实：姓名】同志负责。'],
    ['【待核实：召开会议29次】。', '【待核实：有关情况】。'],
  ])('does not let pass: %s', (text, mended) => {
    const result = verify(text, ledger);
    expect(result.ok).toBe(false);
    expect(result.text).toBe(mended);
    expect(verify(result.text, ledger)).toMatchObject({ ok: true, text: mended });
  });

  it('takes a tick for what it says, and for nothing else', () => {
    const tick = { id: 't', text: '全年未发生行政复议被纠错案件。' };
    expect(verify('全年未发生行政复议被纠错案件。', EMPTY, [tick]).ok).toBe(true);
    expect(verify('全年未发生行政诉讼败诉案件。', EMPTY, [tick]).ok).toBe(false);
    expect(verify('无。', EMPTY, [{ id: 'none', text: '无。' }]).ok).toBe(true);
  });

  it('reads bare verbs of a plan as intentions, and still finds what claims to be done', () => {
    expect(verify('组织执法人员参加资格考试，制定年度学法计划。', EMPTY, [], 'plan').ok).toBe(true);
    expect(verify('已制定年度学法计划。', EMPTY, [], 'plan').ok).toBe(false);
    expect(verify('新增持证人员3名。', EMPTY, [], 'plan').text).toBe('新增持证人员【待核实：人数】。');
  });

  it('lets what is only planned bear out no figure and no deed of the year', () => {
    const planned = buildLedger([{ id: 'p', label: '安排', kind: 'plan', text: '新增执法人员3名。' }], 2024);
    expect(verify('新增执法人员3名。', planned).ok).toBe(false);
    expect(verify('新增执法人员3名。', planned, [], 'plan').ok).toBe(true);
  });

  it('takes wording alone from a reference', () => {
    const reference = buildLedger([{ id: 'r', label: '去年的报告', kind: 'reference', text: source }], 2024);
    expect(verify('召开专题会议2次。', reference).ok).toBe(false);
  });

  it.each(FIXED_WORDS)('never alarms at %s', (words) => {
    expect(verify(words, EMPTY).unsupported).toEqual([]);
  });
});

/** What a figure says, however it is written; the test knows it without reading it. */
interface Said {
  readonly value: number;
  readonly unit: string;
  readonly approx: Approx | null;
}
const UNITS = ['份', '册', '场次', '人', '人次', '件', '条', '次', '名', '家'];
const saidArbitrary = fc.record({
  value: fc.oneof(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 100, max: 99_999 }),
    fc.integer({ min: 1, max: 90 }).map((ten) => ten * 10_000),
  ),
  unit: fc.constantFrom(...UNITS),
  approx: fc.constantFrom<Approx | null>(null, null, '余', '近', '约'),
});
const key = ({ value, unit, approx }: Said) => `${value}|${unit}|${approx ?? ''}`;

function chinese(value: number): string {
  const digits = '零一二三四五六七八九';
  if (value >= 10_000)
    return `${chinese(Math.floor(value / 10_000))}万${value % 10_000 === 0 ? '' : (value % 10_000 < 1000 ? '零' : '') + chinese(value % 10_000)}`;
  let text = '';
  let zero = false;
  for (const [size, mark] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) zero = text !== '';
    else {
      text += (zero ? '零' : '') + digits.charAt(digit) + mark;
      zero = false;
    }
  }
  return text;
}

const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const WRITINGS: readonly ((value: number) => string)[] = [
  String,
  (value) => wide(String(value)),
  (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  (value) => [...String(value)].join('\u200b'),
  (value) => [...String(value)].join('\u2060'),
  chinese,
  (value) => (value % 10_000 === 0 ? `${value / 10_000}万` : String(value)),
  (value) => (value % 1000 === 0 && value >= 10_000 ? `${value / 10_000}万` : ` ${value} `),
];
const write = ({ value, unit, approx }: Said, writing: (value: number) => string) => {
  const number = writing(value);
  if (approx === '余') return `${number.trimEnd()}余${unit}`;
  return `${approx ?? ''}${number}${unit}`;
};

const MUTATIONS: readonly ((said: Said, pick: number) => Said)[] = [
  (said, pick) => ({ ...said, value: said.value + (pick % 9) + 1 }),
  (said) => ({ ...said, value: said.value * 10_000 }),
  (said) => ({ ...said, value: Number([...String(said.value)].reverse().join('')) || 7 }),
  (said) => ({ ...said, value: said.value * 10 }),
  (said, pick) => ({ ...said, unit: UNITS[pick % UNITS.length] ?? '份' }),
  (said) => ({ ...said, approx: said.approx === '余' ? null : '余' }),
  (said) => ({ ...said, approx: said.approx === '近' ? '约' : '近' }),
  // A slot that was filled twice: 300份 becomes 300300份.
  (said) => ({ ...said, value: Number(`${said.value}${said.value}`) }),
  (said) => said,
];

describe('verify against changed figures', () => {
  it('lets no figure pass that nobody supplied, however it is written', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        fc.array(saidArbitrary, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.constantFrom(...MUTATIONS),
        fc.nat(),
        fc.constantFrom(...WRITINGS),
        fc.constantFrom('宣传折页', '服务对象', '有关事项为', '，其中', '（', '：'),
        (supplied, which, mutate, pick, writing, lead) => {
          const ledger = ledgerOf(supplied.map((said) => `现有${write(said, String)}。`).join(''));
          const base = supplied[which % supplied.length] as Said;
          const said = mutate(base, pick);
          const words = write(said, writing);
          const result = verify(`${lead}${words}。`, ledger);
          const known = supplied.some((other) => key(other) === key(said));
          if (known) expect(result.unsupported).toEqual([]);
          else {
            changed++;
            expect(result.ok).toBe(false);
            expect(result.text).not.toContain(words.trim());
            expect(result.text).not.toMatch(/\d|[０-９]/);
          }
          expect(verify(result.text, ledger).ok).toBe(true);
        },
      ),
      { numRuns: 4000 },
    );
    expect(changed).toBeGreaterThan(2000);
  }, 120_000);

  it('lets no changed title, number of a document, date or year pass', () => {
    const titles = ['行政执法监督条例', '人民防空工程维护管理办法', '法治建设工作要点', '重大行政决策程序规定'];
    const source = titles
      .map((title, at) => `依据《${title}》（云法〔2023〕${at + 3}号）和2023年${at + 2}月1${at}日的要求。`)
      .join('');
    const ledger = ledgerOf(source);
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.nat(30),
        fc.constantFrom('市', '暂', '新', '\u200b甲', ''),
        (title, at, put) => {
          const cut = at % title.length;
          const altered = put
            ? title.slice(0, cut) + put + title.slice(cut)
            : title.slice(0, cut) + title.slice(cut + 1);
          const result = verify(`依据《${altered}》的要求。`, ledger);
          expect(result.text).toBe('依据【待核实：文件名称】的要求。');
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2015, max: 2030 }), (number, year) => {
        const known = year === 2023 && number >= 3 && number <= 6;
        expect(verify(`依据云法〔${year}〕${number}号。`, ledger).ok).toBe(known);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('', '2023年', '2022年'),
        (month, day, year) => {
          const known = year !== '2022年' && month >= 2 && month <= 5 && day === 10 + month - 2;
          for (const words of [
            `${year}${month}月${day}日`,
            `${wide(year)}${wide(String(month))}月${wide(String(day))}日`,
          ]) {
            expect(verify(`${words}的要求。`, ledger).ok).toBe(known);
          }
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), (year) => {
        expect(verify(`${year}年的要求。`, ledger).ok).toBe([2023, 2024, 2025].includes(year));
      }),
    );
  }, 120_000);

  it('is ok with its own output, whatever the text', () => {
    const piece = fc.constantFrom(
      '召开',
      '会议',
      '3次',
      '三次',
      '《条例》',
      '“走”',
      '未',
      '无',
      '。',
      '，',
      '【',
      '待核实：',
      '】',
      '市司法局',
      '2025年',
      '一是',
      '首次',
      '1',
      '万',
      '\n',
      '（',
      '〔2024〕5号',
      '张伟同志',
      '12月4日',
      '印发',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = verify(pieces.join(''), EMPTY).text;
        expect(verify(once, EMPTY)).toMatchObject({ ok: true, text: once });
      }),
      { numRuns: 3000 },
    );
  }, 120_000);
});
