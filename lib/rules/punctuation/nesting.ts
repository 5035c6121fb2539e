import type { Edit } from '@/lib/rules/finding';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { leftovers } from './pairs';

export const rule: BlockRule = {
  scope: 'block',
  cues: ['《', '“'],
  meta: {
    id: 'punctuation/nesting',
    title: '书名号、引号的套用',
    severity: 'warning',
    basis: '《标点符号用法》（GB/T 15834-2011）',
    why: '书名号里还有书名号，外面用“《》”，里面用“〈〉”；引号里还有引号，外面用双引号，里面用单引号。小于号、大于号不是书名号。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '印发《关于贯彻〈军事设施保护法〉的通知》。', finds: [] },
      { text: '会议指出：“落实‘三重一大’制度。”', finds: [] },
      { text: '公布《关于修改〈某省实施《某法》办法〉的决定》。', finds: [] },
      { text: '合格率<95%的单位3个，>99%的单位5个。', finds: [] },
    ],
    bad: [
      {
        text: '印发《关于贯彻<军事设施保护法>的通知》。',
        finds: ['<军事设施保护法>'],
        fixed: '印发《关于贯彻〈军事设施保护法〉的通知》。',
      },
      {
        text: '印发《关于贯彻《军事设施保护法》的通知》。',
        finds: ['《军事设施保护法》'],
        fixed: '印发《关于贯彻〈军事设施保护法〉的通知》。',
      },
      {
        text: '会议指出：“落实“三重一大”制度。”',
        finds: ['“三重一大”'],
        fixed: '会议指出：“落实‘三重一大’制度。”',
      },
      { text: '印发《关于贯彻〈军事设施保护法》的通知〉。', finds: ['《关于贯彻〈军事设施保护法》的通知〉'] },
    ],
  },
  // No generator: nearly all titles and quotations hold no other.
  check({ text }): Iterable<RawFinding> {
    const isPlain = !follow(text, '《', '》') && !follow(text, '“', '”') && !/[<＜〈]/.test(text);
    return isPlain ? NONE : findings(text);
  },
};

const NONE: readonly RawFinding[] = [];

/** Whether an opening mark follows another before the closing one. */
function follow(text: string, open: string, close: string): boolean {
  for (let at = text.indexOf(open); at >= 0; ) {
    const next = text.indexOf(open, at + 1);
    if (next < 0) return false;
    const end = text.indexOf(close, at);
    if (end < 0 || end > next) return true;
    at = next;
  }
  return false;
}

function* findings(text: string): Iterable<RawFinding> {
  if (/《[^《》]*[<＜]/.test(text)) yield* latinBrackets(text);
  const crossing = /《[^《》〈〉]*〈[^《》〈〉]*》[^《》〈〉]*〉/.exec(text);
  if (crossing) yield { ...span(crossing.index, crossing[0].length), severity: 'error', message: CROSSING };
  // What does not come out even is the business of punctuation/pairing.
  if (follow(text, '《', '》') && !crossing && isEven(text, '《'))
    yield* inner(text, '《', '》', ['〈', '〉'], '书名号');
  if (follow(text, '“', '”') && isEven(text, '“')) yield* inner(text, '“', '”', ['‘', '’'], '引号');
}

function isEven(text: string, kind: string): boolean {
  return !leftovers(text).some((leftover) => leftover.kind === kind);
}

/** Characters between the marks of one pair that are looked at: an unpaired one would have the text read again and again. */
const LONGEST = 400;
const CROSSING = '“《》”和“〈〉”交叉了，里面的一对要先收住。';

/** <…> inside 《…》, with Chinese in it. */
function* latinBrackets(text: string): Iterable<RawFinding> {
  for (const match of text.matchAll(/[<＜][^<>＜＞《》]*[>＞]/g)) {
    if (!/[\u4e00-\u9fff]/.test(match[0])) continue;
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
    const behind = text.slice(match.index, match.index + LONGEST);
    if (before.lastIndexOf('《') <= before.lastIndexOf('》') || !behind.includes('》')) continue;
    const place = span(match.index, match[0].length);
    yield {
      ...place,
      severity: 'error',
      message: '书名号里的书名号用“〈〉”，不用小于号、大于号。',
      fixes: [{ title: '改为“〈〉”', safe: true, edits: ends(place.start, place.end, ['〈', '〉']) }],
    };
  }
}

/** Pairs inside a pair of the same marks, the second level only. */
function* inner(
  text: string,
  open: string,
  close: string,
  right: readonly [string, string],
  name: string,
): Iterable<RawFinding> {
  const stack: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === open) stack.push(at);
    if (character !== close) continue;
    const start = stack.pop();
    if (start === undefined || stack.length !== 1) continue;
    // 《…〈…《…》…〉…》: on the third level the double marks are right again.
    const between = text.slice(Math.max(stack[0] ?? 0, start - LONGEST), start);
    if (between.lastIndexOf(right[0]) > between.lastIndexOf(right[1])) continue;
    yield {
      ...span(start, at + 1 - start),
      message: `${name}里的${name}用“${right[0]}${right[1]}”。`,
      fixes: [{ title: `改为“${right[0]}${right[1]}”`, safe: false, edits: ends(start, at + 1, right) }],
    };
  }
}

function span(start: number, length: number) {
  return { start, end: start + length };
}

function ends(start: number, end: number, [left, right]: readonly [string, string]): Edit[] {
  return [
    { start, end: start + 1, text: left },
    { start: end - 1, end, text: right },
  ];
}
