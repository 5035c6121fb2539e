import type { Edit } from '@/lib/rules/finding';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';

/** Titles one after another, with or without a mark between them. */
const TITLES = /《[^《》]{1,80}》(?:[ ]*[，,、]?[ ]*《[^《》]{1,80}》)+/g;
/** Quotations one after another with 、 between them. ”、坚定“ of the fixed formula is no such place. */
const QUOTATIONS = /(?<=”)、(?=“)/g;
/** “12·4”国家宪法日: the words behind a day belong to it alone. */
const DAY_NAME = /^“\d{1,2}[·.]\d{1,2}”[\u4e00-\u9fff]/;
/** What stands between the last mark and the list: the mark is one of the same list, with a word before its quotation. */
const AMONG_OTHERS = /、[^，。；：、“”《》（）]{0,3}$/;
/** What follows a list and sums it up: then the comma before its last title parts no clauses. */
const SUMMED_UP =
  /^等[^，。；、《“]{0,8}(?:法律|法规|规章|条例|规定|制度|办法|文件|通知|方案|意见|政策|精神)(?=[，,。；、）]|的?(?:学习|宣传|贯彻))/;

export const rule: BlockRule = {
  scope: 'block',
  cues: ['》，《', '》,《', '》、《', '》 ', '》， ', '》, ', '》、 ', '”、“'],
  meta: {
    id: 'punctuation/enumeration',
    title: '并列书名号、引号之间的标点',
    severity: 'error',
    basis: '《标点符号用法》（GB/T 15834-2011）关于顿号的规定',
    why: '并列的书名号之间、引号之间通常不用顿号，更不用逗号。用逗号按错误提示；用顿号有不同意见，只作建议。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '学习《国防法》《国防动员法》等法律法规，开展“进机关”“进社区”活动。', finds: [] },
      { text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', finds: [] },
      // Not all items are quotations.
      { text: '在“4·15”全民国家安全教育日、首个“民法典宣传月”、“12·4”国家宪法日期间开展宣传。', finds: [] },
      { text: '利用世界环境日、“安全生产月”、“宪法宣传周”开展宣传。', finds: [] },
      { text: '印发《工作规则》，《责任清单》已完成修订。', finds: [] },
      { text: '学习《工作规则》（试行）、《责任清单》等制度。', finds: [] },
    ],
    bad: [
      {
        text: '学习《国防法》，《国防动员法》等法律法规。',
        finds: ['《国防法》，《国防动员法》'],
        fixed: '学习《国防法》《国防动员法》等法律法规。',
      },
      {
        text: '普及《国防法》,《国防动员法》,《人民防空法》。',
        finds: ['《国防法》,《国防动员法》,《人民防空法》'],
        fixed: '普及《国防法》《国防动员法》《人民防空法》。',
      },
      {
        text: '印发《工作规则》，《责任清单》。',
        finds: ['《工作规则》，《责任清单》'],
        fixed: '印发《工作规则》《责任清单》。',
      },
      { text: '学习《国防法》、《国防动员法》。', finds: ['》、《'], fixed: '学习《国防法》《国防动员法》。' },
      {
        text: '利用“科技周”、“宪法周”、“法律日”宣传。',
        finds: ['”、“宪法周”、“'],
        fixed: '利用“科技周”“宪法周”“法律日”宣传。',
      },
    ],
  },
  *check({ text }): Iterable<RawFinding> {
    for (const match of matchesOf(TITLES, text))
      yield* titles(match[0], match.index, text.slice(match.index + match[0].length));
    for (const list of quotationLists(text)) if (!isMixed(text, list)) yield advice(list, '引号');
  },
};

/** The 、 of each list: between two of them stands one quotation and nothing else. */
function quotationLists(text: string): number[][] {
  const lists: number[][] = [];
  for (const { index } of matchesOf(QUOTATIONS, text)) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && !/[“”]/.test(text.slice(last + 2, index - 1))) lists.at(-1)?.push(index);
    else lists.push([index]);
  }
  return lists;
}

/** With something else than quotations in one list, all its items are parted alike. */
function isMixed(text: string, list: readonly number[]): boolean {
  const first = text.lastIndexOf('“', list[0] ?? 0);
  if (AMONG_OTHERS.test(text.slice(Math.max(0, first - 6), Math.max(0, first)))) return true;
  return list.some((at) => DAY_NAME.test(text.slice(at + 1, at + 9)));
}

function* titles(list: string, start: number, rest: string): Iterable<RawFinding> {
  const gaps = [...list.matchAll(/》([ ]*[，,、]?[ ]*)(?=《)/g)].map((match) => ({
    at: start + match.index + 1,
    mark: match[1] ?? '',
  }));
  const commas = gaps.filter(({ mark }) => /[，,]/.test(mark));
  // A title alone between two commas is an item; with one comma only the words after the last title tell.
  const sure =
    gaps.some(({ mark }, at) => /[，,]/.test(mark) && /[，,]/.test(gaps[at + 1]?.mark ?? '')) || SUMMED_UP.test(rest);
  if (commas.length > 0 && sure) {
    const edits = commas.map(({ at, mark }): Edit => ({ start: at, end: at + mark.length, text: '' }));
    yield {
      start,
      end: start + list.length,
      message: '并列的书名号之间不用逗号。',
      fixes: [{ title: '删去逗号', safe: true, edits }],
    };
  }
  // With nothing after the last title that could go on with it, the comma parts titles all the same.
  if (commas.length > 0 && !sure && /^(?:[。；]|$)/.test(rest)) {
    yield {
      start,
      end: start + list.length,
      severity: 'warning',
      message: '这里的书名号像是并列的，并列的书名号之间不用逗号。',
      fixes: [
        {
          title: '删去逗号',
          safe: false,
          edits: commas.map(({ at, mark }): Edit => ({ start: at, end: at + mark.length, text: '' })),
        },
      ],
    };
  }
  const pauses = gaps.filter(({ mark }) => mark === '、').map(({ at }) => at);
  if (pauses.length > 0) yield advice(pauses, '书名号');
}

/** One finding for all 、 of a list, from the first to the last. */
function advice(offsets: readonly number[], kind: string): RawFinding {
  return {
    start: (offsets[0] ?? 0) - 1,
    end: (offsets.at(-1) ?? 0) + 2,
    severity: 'advice',
    message: `并列的${kind}之间通常不用顿号。`,
    fixes: [{ title: '删去顿号', safe: false, edits: offsets.map((at) => ({ start: at, end: at + 1, text: '' })) }],
  };
}
