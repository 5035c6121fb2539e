import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { markTest } from '@/lib/text/marks';
import { type Item, lists } from './items';

const TITLES = /(?:《[^《》]{1,80}》[、和及与 ]{0,2}){2,}/g;
const QUOTATIONS = /(?:“[^“”]{1,60}”[、和及与 ]{0,2}){2,}/g;
/** No list is longer. */
const LONGEST = 400;
const isStop = markTest('，。；：！？,;\t');
/** What may follow the last item of a list; any other word makes it another item (监督检查 is not 监督). */
const AFTER = /^(?:等|和|及|与|以及|两[个项种]|各[个项]|工作|活动|情况|方面|[（(]|$)/;

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/duplicate-item',
    title: '并列项重复',
    severity: 'warning',
    basis: '并列成分不重复',
    why: '一列当中同一项写了两遍，多半是粘贴、增补时没有核对。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '学习《国防法》《国防动员法》，印发《国防法》宣传提纲。', finds: [] },
      { text: '在机关、社区开展宣传，在社区、学校开展演练。', finds: [] },
      { text: '强化监督、监督检查和检查指导，进机关、进社区、进学校。', finds: [] },
      { text: '市、县公安局、市、县司法局分别于3月、6月、3月报送。', finds: [] },
    ],
    bad: [
      {
        text: '学习《国防法》《国防动员法》《国防法》。',
        finds: ['《国防法》'],
        fixed: '学习《国防法》《国防动员法》。',
      },
      { text: '开展“进机关”“进社区”“进机关”活动。', finds: ['“进机关”'], fixed: '开展“进机关”“进社区”活动。' },
      {
        text: '联合市公安局、市司法局、市公安局开展检查。',
        finds: ['市公安局'],
        fixed: '联合市公安局、市司法局开展检查。',
      },
      { text: '抓好培训、宣传、演练、宣传等工作。', finds: ['宣传'], fixed: '抓好培训、宣传、演练等工作。' },
    ],
  },
  cues: ['、', '》《', '”“', '》和《', '”和“', '》及《', '”及“', '》与《', '”与“'],
  // No generator: most lists name each thing once.
  check({ kind, text }): Iterable<RawFinding> {
    if (kind === 'row') return NONE;
    const titles = areListed(text, '》', '《') ? [...text.matchAll(TITLES)] : NO_MATCHES;
    const quotations = areListed(text, '”', '“') ? [...text.matchAll(QUOTATIONS)] : NO_MATCHES;
    const again = words(text);
    if (titles.length === 0 && quotations.length === 0) return again;
    return [
      ...titles.flatMap((match) => [...names(match, /《[^《》]+》/g)]),
      ...quotations.flatMap((match) => [...names(match, /“[^“”]+”/g)]),
      ...again,
    ];
  },
};

const NONE: readonly RawFinding[] = [];
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Whether one mark follows the other at once or after 、 or a conjunction. */
function areListed(text: string, close: string, open: string): boolean {
  for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1)) {
    let next = at + 1;
    while (next < at + 3 && '、和及与 '.includes(text.charAt(next) || '.')) next++;
    if (text.charAt(next) === open) return true;
  }
  return false;
}

function* names(list: RegExpExecArray, name: RegExp): Iterable<RawFinding> {
  const seen = new Set<string>();
  for (const { 0: item, index } of list[0].matchAll(name)) {
    const before = seen.size;
    if (seen.add(item).size > before) continue;
    let cut = index;
    while (cut > 0 && '、和及与 '.includes(list[0].charAt(cut - 1))) cut--;
    yield duplicate(item, list.index + index, list.index + cut);
  }
}

/** Goes over the clauses with a 、; only where an item returns is the list taken apart. */
function words(text: string): readonly RawFinding[] {
  let found: RawFinding[] | null = null;
  for (let pause = text.indexOf('、'); pause >= 0; ) {
    let from = pause;
    while (from > 0 && pause - from < LONGEST && !isStop(text.charCodeAt(from - 1))) from--;
    let end = pause + 1;
    while (end < text.length && end - pause < LONGEST && !isStop(text.charCodeAt(end))) end++;
    if (returns(text, from, end, pause))
      for (const items of lists(text, from, end)) {
        found ??= [];
        found.push(...twice(items, text));
      }
    pause = text.indexOf('、', end);
  }
  return found ?? NONE;
}

/** Whether what follows one of the 、 of a clause stands before it too, up to a 、 there. */
function returns(text: string, from: number, end: number, first: number): boolean {
  for (let pause = first; pause >= 0 && pause + 2 < end; pause = text.indexOf('、', pause + 1)) {
    const a = text.charCodeAt(pause + 1);
    const b = text.charCodeAt(pause + 2);
    for (let at = from; at + 1 < pause; at++) {
      if (text.charCodeAt(at) !== a || text.charCodeAt(at + 1) !== b) continue;
      let length = 2;
      while (at + length < pause && text.charCodeAt(at + length) === text.charCodeAt(pause + 1 + length)) length++;
      if (text.charAt(at + length) === '、') return true;
    }
  }
  return false;
}

function* twice(items: readonly Item[], text: string): Iterable<RawFinding> {
  const seen = new Set<string>();
  for (const [at, { text: words, start, end }] of items.entries()) {
    const last = at === items.length - 1;
    const again = last
      ? [...seen].find((word) => words.startsWith(word) && AFTER.test(words.slice(word.length)))
      : seen.has(words)
        ? words
        : undefined;
    if (again !== undefined && text.charAt(start - 1) === '、') yield duplicate(again, start, start - 1);
    if (words.length >= 2 && end > start && !/[\d０-９《》“”]/.test(words)) seen.add(words);
  }
}

function duplicate(item: string, start: number, cut: number): RawFinding {
  const end = start + item.length;
  return {
    start,
    end,
    message: `“${item.replace(/^“|”$/g, '')}”在这一列里已经列过。`,
    fixes: [{ title: '删去重复的一项', safe: false, edits: [{ start: cut, end, text: '' }] }],
  };
}
