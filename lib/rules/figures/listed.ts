import { fromChineseNumber } from '@/lib/facts/chinese-number';
import type { RawFinding } from '@/lib/rules/rule';
import { itemsBefore } from './items';

/** 等3部, 等三个, 等共5项; 等级, 等候 and the like have no figure. */
const COUNTED =
  /等共?\s?(\d{1,2}|[二两三四五六七八九十]{1,2})\s?(余|多)?\s?(个(?!方面)|项|部|件|家|份|种|篇|本|名|位|门|大)(?![次级份])/g;
/** As the cues: most blocks with figures have no 等 before one. */
const MAY_COUNT = /等[\s共\d二两三四五六七八九十]/;
/** 等2部法律、3部法规 and 等3个街道、5个社区: the items are shared out among several figures. */
const SHARED = /^[^，。；]{0,10}(?:[、和及与]|以及)\s?(?:\d|[一二两三四五六七八九十])/;

export const LISTED = {
  cues: [...' 共123456789二两三四五六七八九十'].map((next) => `等${next}`),
};

/** 等N项 after more than N items. Fewer are right: 等 says so. */
export function addFewerThanListed(text: string, found: RawFinding[]): void {
  if (!MAY_COUNT.test(text)) return;
  for (const match of text.matchAll(COUNTED)) {
    const [written, digits = '', more, unit = ''] = match;
    const said = /\d/.test(digits) ? Number(digits) : fromChineseNumber(digits);
    if (said === null || more !== undefined || SHARED.test(text.slice(match.index + written.length))) continue;
    const items = itemsBefore(text, match.index);
    const [first] = items;
    if (!first || items.length <= said) continue;
    const titles = first.text.startsWith('《');
    // 等2部门规章 counts no titles.
    if (titles && (!'部个项件份种篇本'.includes(unit) || text.startsWith('门', match.index + written.length))) continue;
    found.push({
      start: first.start,
      end: match.index + written.length,
      severity: titles ? 'error' : 'warning',
      message: `前面列出了${items.length}${unit}，这里写作“${written}”。`,
    });
  }
}
