import fc from 'fast-check';

/** Tables of any columns and units, every value known without reading it. */
export interface AnyThing {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly approx: '余' | null;
}

export interface AnyRow {
  readonly day: string;
  /** 2025-04 and the like; null where the day is not said. */
  readonly month: string | null;
  readonly occasion: string;
  readonly place: string;
  readonly things: readonly AnyThing[];
  readonly persons: AnyThing | null;
  readonly asked: AnyThing | null;
}

const DAYS: readonly (readonly [string, string | null])[] = [
  ['2025年3月1日', '3'],
  ['4月15日', '4'],
  ['2025.4.15', '4'],
  ['5/12', '5'],
  ['2025-09-20', '9'],
  ['12月4日', '12'],
  ['45762', '4'],
  ['2025年4月30日至5月2日', '4'],
  ['2025年11月', '11'],
  ['', null],
];

const THINGS = [
  ['宣传折页', '份'],
  ['人防手册', '册'],
  ['法治读本', '本'],
  ['横幅', '条'],
  ['推文', '条'],
  ['展板', '块'],
  ['纪念品', '件'],
  ['海报', '张'],
  ['咨询台', '个'],
] as const;

const figure = fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.constantFrom(null, null, '余' as const));
const thing = fc
  .tuple(fc.constantFrom(...THINGS), figure)
  .map(([[name, unit], [value, approx]]): AnyThing => ({ name, unit, value, approx }));
const persons = (name: string) =>
  fc.option(
    fc
      .tuple(fc.constantFrom('人', '人次'), figure)
      .map(([unit, [value, approx]]): AnyThing => ({ name, unit, value, approx })),
  );

export const anyRow: fc.Arbitrary<AnyRow> = fc
  .record({
    day: fc.constantFrom(...DAYS),
    occasion: fc.constantFrom('', '国际民防日', '4.15国家安全日', '防灾减灾日', '国家宪法日', '宪法宣传周'),
    place: fc.constantFrom('望湖广场', '柳堤社区', '湖滨公园', '望湖第一小学', '全区'),
    things: fc.uniqueArray(thing, { maxLength: 4, selector: ({ name }) => name }),
    persons: persons('受众'),
    asked: persons('咨询'),
  })
  .map(({ day: [day, month], ...row }) => ({ ...row, day, month }));

export const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 12 });

const WRITINGS: readonly ((value: number) => string)[] = [
  String,
  (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  (value) => (value % 1000 === 0 && value >= 10_000 ? `${value / 10_000}万` : String(value)),
];

function written({ name, unit, value, approx }: AnyThing, at: number): string {
  return `${name}${(WRITINGS[(value + at) % WRITINGS.length] ?? String)(value)}${approx ?? ''}${unit}`;
}

/** As TSV; after every `every` rows a 小计 that must not be counted. */
export function anyTable(rows: readonly AnyRow[], every = 4): string {
  const lines = rows.flatMap(({ day, occasion, place, things, persons: reached, asked }, at) => {
    const cells = [
      String(at + 1),
      day,
      occasion,
      place,
      things.map(written).join('、'),
      reached ? written({ ...reached, name: '' }, at) : '',
      asked ? written({ ...asked, name: '' }, at) : '',
    ];
    const isLast = (at + 1) % every === 0;
    return [cells.join('\t'), ...(isLast ? ['\t小计\t\t\t宣传折页9999份\t9999人\t9999人次'] : [])];
  });
  return ['序号\t日期\t时间节点\t地点\t资料及数量\t受众\t咨询人数', ...lines].join('\n');
}

/** What the rows say in all, by name and unit, added here. */
export function addedUp(rows: readonly AnyRow[]): Record<string, readonly [number, string | null]> {
  const sums: Record<string, readonly [number, string | null]> = {};
  for (const { things, persons: reached, asked } of rows) {
    for (const one of [...things, reached, asked]) {
      if (!one) continue;
      const key = `${one.name}/${one.unit}`;
      const [before, mark] = sums[key] ?? [0, null];
      sums[key] = [before + one.value, one.approx ?? mark];
    }
  }
  return sums;
}
