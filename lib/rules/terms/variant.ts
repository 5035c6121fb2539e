import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { BlockView, DraftRule, Gathered, RawFinding } from '@/lib/rules/rule';
import { VARIANTS } from '@/lib/terms/variants.data';
import type { Span } from '@/lib/text/span';
import { nearNames } from './variant-names';

interface Written extends Span {
  readonly text: string;
}

interface Found {
  /** Words of the table. */
  readonly words: readonly Written[];
  /** Titles and quotations, marks included. */
  readonly names: readonly Written[];
}

interface Place extends Span {
  readonly unbroken: boolean;
}

const LOOKAROUND = /\(\?<?[=!][^)]*\)/g;
const words = (forms: readonly string[]) => forms.map((form) => form.replace(LOOKAROUND, ''));
const GROUPS = VARIANTS.variants.map(({ forms, ...rest }) => ({ ...rest, forms: words(forms) }));
// The longest first: 派驻纪检监察组 is no 纪检监察组.
const PATTERNS = VARIANTS.variants.flatMap(({ forms }) => forms).sort((a, b) => b.length - a.length);
// The first characters before all else: few places have one of them.
const FIRST = [...new Set(words(PATTERNS).map((word) => word.charAt(0)))].join('');
const ANY = new RegExp(`(?=[${FIRST}])(?:${PATTERNS.join('|')})`, 'g');
const NAME = /《[^《》]{8,60}》|“[^“”]{8,40}”/g;

export const rule: DraftRule<Found> = {
  scope: 'draft',
  meta: {
    id: 'terms/variant',
    title: '同一事物前后写法不一',
    severity: 'advice',
    basis:
      '《党政机关公文处理工作条例》（中办发〔2012〕14号）：公文应当表述准确；《第一批异形词整理表》（GF 1001-2001）',
    why: '同一个机构、资料、词语，前后写法不同，读者会以为是两样东西。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '其他工作有序推进。健全台账，市纪委监委派驻纪检监察组全程监督，驻局纪检监察组组长参加会议。', finds: [] },
      { text: '学习《某市行政处罚裁量基准（2023年版）》《某市行政处罚裁量基准（2024年版）》。', finds: [] },
    ],
    bad: [
      {
        text: '发放防空手册200册。其他单位发放防空手册100册、人防手册50册。',
        finds: ['人防手册'],
        fixed: '发放防空手册200册。其他单位发放防空手册100册、防空手册50册。',
      },
      { text: '登录帐号，组成成份多元。', finds: ['帐号', '成份'], fixed: '登录账号，组成成分多元。' },
      {
        text: '印发《某市国防动员委员会工作规则》。\n按照《某市国防动员委员会工作规定》执行。',
        finds: ['《某市国防动员委员会工作规定》'],
      },
    ],
  },
  cues: [...words(PATTERNS), '《', '“'],
  gather: ({ text }: BlockView) => {
    const found = { words: all(text, ANY), names: all(text, NAME) };
    return found.words.length > 0 || found.names.length > 0 ? found : null;
  },
  *check(_view, gathered): Iterable<RawFinding> {
    yield* spellings(gathered);
    const names = gathered.flatMap(({ block, found }) => found.names.map((name) => ({ ...name, block })));
    for (const { name, other } of nearNames(names)) {
      yield {
        ...sourceSpan(name.block, name.start, name.end),
        message: `${name.text}与${other.text}只差一个字，请看是不是同一个。`,
      };
    }
  },
};

function* spellings(gathered: readonly Gathered<Found>[]): Iterable<RawFinding> {
  const places = new Map<string, Place[]>();
  for (const { block, found } of gathered) {
    for (const { start, end, text } of found.words) {
      const place = { ...sourceSpan(block, start, end), unbroken: isUnbroken(block, start, end) };
      const list = places.get(text);
      if (list) list.push(place);
      else places.set(text, [place]);
    }
  }
  if (places.size === 0) return;
  for (const { forms, replace, source } of GROUPS) {
    const used = forms.filter((form) => places.has(form));
    const [preferred = ''] = replace ? forms : used.toSorted((a, b) => count(places, b) - count(places, a));
    for (const form of used) {
      if (form === preferred) continue;
      const list = places.get(form) ?? [];
      yield finding(form, preferred, list, places.has(preferred), source);
    }
  }
}

function finding(form: string, preferred: string, places: readonly Place[], both: boolean, source: string): RawFinding {
  const { start, end } = places[0] ?? { start: 0, end: 0 };
  const times = places.length > 1 ? `（${places.length}处）` : '';
  const edits = places.filter(({ unbroken }) => unbroken).map(({ start, end }) => ({ start, end, text: preferred }));
  return {
    start,
    end,
    message: `${quoted(form)}${times}${both ? `，别处写作${quoted(preferred)}，请统一` : `，推荐写作${quoted(preferred)}`}。依据：${source}。`,
    fixes: [{ title: `改为${quoted(preferred)}`, safe: false, edits }],
  };
}

function quoted(word: string): string {
  return word.includes('“') ? word : `“${word}”`;
}

function count(places: ReadonlyMap<string, readonly Place[]>, form: string): number {
  return places.get(form)?.length ?? 0;
}

function all(text: string, pattern: RegExp): Written[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
