import fc from 'fast-check';

/** Tables made up for property tests; every value is known without reading it. */
export interface MadeRow {
  readonly day: string;
  readonly occasion: string;
  readonly place: string;
  readonly things: readonly MadeThing[];
}

interface MadeThing {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly approx: '余' | null;
}

const THINGS = [
  ['宣传折页', '份'],
  ['人防手册', '册'],
  ['横幅', '条'],
  ['展板', '块'],
  ['纪念品', '件'],
  ['海报', '张'],
] as const;

const thing = fc
  .tuple(fc.constantFrom(...THINGS), fc.integer({ min: 1, max: 50_000 }), fc.constantFrom(null, null, '余' as const))
  .map(([[name, unit], value, approx]): MadeThing => ({ name, unit, value, approx }));

export const madeRows: fc.Arbitrary<MadeRow[]> = fc.array(
  fc.record({
    day: fc.constantFrom('2025年3月1日', '4月15日', '2025.4.15', '5/12', '2025-09-20', '12月4日', '45762'),
    occasion: fc.constantFrom('', '国际民防日', '4.15国家安全日', '防灾减灾日', '国家宪法日', '宪法宣传周'),
    place: fc.constantFrom('望湖广场', '柳堤社区', '湖滨公园', '望湖第一小学', '全区'),
    things: fc.uniqueArray(thing, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
  }),
  { minLength: 1, maxLength: 7 },
);

const WRITINGS: readonly ((value: number) => string)[] = [
  String,
  (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (value) => (value % 1000 === 0 && value >= 10_000 ? `${value / 10_000}万` : String(value)),
];

/** As TSV with a header; numbers written in several ways. */
export function madeTable(rows: readonly MadeRow[]): string {
  const lines = rows.map(({ day, occasion, place, things }) => {
    const written = things.map(({ name, unit, value, approx }, at) => {
      const writing = WRITINGS[(value + at) % WRITINGS.length] ?? String;
      return `${name}${writing(value)}${approx ?? ''}${unit}`;
    });
    return [day, occasion, place, written.join('、')].join('\t');
  });
  return ['日期\t时间节点\t地点\t资料及数量', ...lines].join('\n');
}
