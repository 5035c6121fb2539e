import type { OutlineNode, Report } from '@/lib/report/report';

const YEAR = /(20\d{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})(\s?)年(度?)/;

/** How the headings of a draft name a year: with which digits, with a space or without, 年 or 年度; or not at all. */
export type YearManner =
  | { readonly kind: 'number'; readonly chinese: boolean; readonly space: string; readonly suffix: string }
  | { readonly kind: 'relative' }
  | { readonly kind: 'none' };

export function yearManner(headings: readonly OutlineNode[]): YearManner {
  const found = headings.flatMap(({ heading }) => {
    const match = YEAR.exec(heading);
    return match
      ? [
          {
            kind: 'number' as const,
            chinese: !/\d/.test(match[1] ?? ''),
            space: match[2] ?? '',
            suffix: match[3] ?? '',
          },
        ]
      : [];
  });
  const first = commonest(found.map((manner) => JSON.stringify(manner)));
  const manner = found.find((candidate) => JSON.stringify(candidate) === first);
  if (manner) return manner;
  return headings.some(({ heading }) => /上一年度|上年度|本年度/.test(heading))
    ? { kind: 'relative' }
    : { kind: 'none' };
}

/** The profile's heading with its year written in that manner. `year` is the report's. */
export function headingInManner(template: string, year: number | null, manner: YearManner): string {
  const known = year !== null && manner.kind === 'number' ? manner : null;
  const written = (value: number) =>
    known?.chinese
      ? [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
      : String(value);
  return template
    .replace(
      '{year}年度',
      known && year !== null
        ? `${written(year)}${known.space}年${known.suffix}`
        : manner.kind === 'relative'
          ? '上一年度'
          : '',
    )
    .replace('{next}年度', known && year !== null ? `${written(year + 1)}${known.space}年${known.suffix}` : '下一年度');
}

/** {year}年度 or {next}年度 inside a sentence: the number, in the manner of the headings where they have one. */
export function yearWords(report: Report, template: '{year}年度' | '{next}年度'): string {
  if (report.year === null) return template === '{year}年度' ? '上一年度' : '下一年度';
  const manner = yearManner(report.outline.filter((node) => node.level === 1));
  const number: YearManner =
    manner.kind === 'number'
      ? { ...manner, suffix: '度' }
      : { kind: 'number', chinese: false, space: '', suffix: '度' };
  return headingInManner(template, report.year, number);
}

export function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
