import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { Places } from '@/lib/rules/cues';
import type { BlockView, DraftRule, Gathered, RawFinding } from '@/lib/rules/rule';
import { VARIANTS } from '@/lib/terms/variants.data';
import { rememberLast } from '@/lib/text/remember-last';
import type { Span } from '@/lib/text/span';
import { type Name, namesOf, nearNames } from './variant-names';

interface Word extends Span {
  /** Index in FORMS. */
  readonly form: number;
}

interface Found {
  /** Words of the table. */
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

interface Form {
  readonly word: string;
  /** What may stand round it; null for anything. */
  readonly pattern: RegExp | null;
}

interface Place extends Span {
  readonly unbroken: boolean;
}

const LOOKAROUND = /\(\?<?[=!][^)]*\)/g;
// The longest first: 派驻纪检监察组 is no 纪检监察组.
const PATTERNS = VARIANTS.variants.flatMap(({ forms }) => forms).sort((a, b) => b.length - a.length);
const FORMS: readonly Form[] = PATTERNS.map((pattern) => {
  const word = pattern.replace(LOOKAROUND, '');
  return { word, pattern: word === pattern ? null : new RegExp(pattern, 'y') };
});
/** With the indexes of their forms in FORMS. */
const GROUPS = VARIANTS.variants.map(({ forms, replace, source }) => ({
  forms: forms.map((pattern) => PATTERNS.indexOf(pattern)),
  replace,
  source,
}));
/** The groups of each form. */
const GROUPS_OF = FORMS.map((_, form) => GROUPS.filter(({ forms }) => forms.includes(form)));
const WORDS = FORMS.map(({ word }) => word);
const NO_WORDS: readonly Word[] = [];

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
  cues: ['《', '“'],
  words: WORDS,
  gather: ({ text, places }: BlockView) => {
    const words = wordsOf(text, places);
    const names = namesOf(text);
    return words.length > 0 || names.length > 0 ? { words, names } : null;
  },
  check(_view, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    addSpellings(gathered, findings);
    const names: Name[] = [];
    for (const { found } of gathered) for (const name of found.names) names.push(name);
    for (const { name, other } of pairsOf(names)) {
      const block = gathered.find(({ found }) => found.names.includes(name))?.block;
      if (!block) continue;
      const message = `${name.text}与${other.text}只差一个字，请看是不是同一个。`;
      findings.push({ ...sourceSpan(block, name.start, name.end), message });
    }
    return findings;
  },
};

/** A paragraph that is typed in mostly keeps its names. */
const pairsOf = rememberLast(nearNames);

function wordsOf(text: string, places: Places): readonly Word[] {
  let found: Word[] | null = null;
  let free = 0;
  for (let i = 0; i < places.length; i += 2) {
    const index = places[i] ?? 0;
    const form = FORMS[index];
    const start = places[i + 1] ?? 0;
    if (!form || start < free || !standsAlone(form, text, start)) continue;
    free = start + form.word.length;
    found ??= [];
    found.push({ form: index, start, end: free });
  }
  return found ?? NO_WORDS;
}

function standsAlone({ pattern }: Form, text: string, at: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}

function addSpellings(gathered: readonly Gathered<Found>[], findings: RawFinding[]): void {
  const counts = new Uint32Array(FORMS.length);
  const groups = new Set<(typeof GROUPS)[number]>();
  for (const { found } of gathered) {
    for (const { form } of found.words) {
      counts[form] = (counts[form] ?? 0) + 1;
      for (const group of GROUPS_OF[form] ?? []) groups.add(group);
    }
  }
  const count = (form: number) => counts[form] ?? 0;
  for (const { forms, replace, source } of groups) {
    const used = forms.filter(count);
    const [preferred = 0] = replace ? forms : used.toSorted((a, b) => count(b) - count(a));
    for (const form of used) {
      if (form === preferred) continue;
      findings.push(finding(wordOf(form), wordOf(preferred), placesOf(form, gathered), count(preferred) > 0, source));
    }
  }
}

function wordOf(form: number): string {
  return FORMS[form]?.word ?? '';
}

function placesOf(form: number, gathered: readonly Gathered<Found>[]): Place[] {
  const places: Place[] = [];
  for (const { block, found } of gathered)
    for (const word of found.words)
      if (word.form === form)
        places.push({
          ...sourceSpan(block, word.start, word.end),
          unbroken: isUnbroken(block, word.start, word.end),
        });
  return places;
}

function finding(form: string, preferred: string, places: readonly Place[], both: boolean, source: string): RawFinding {
  const { start, end } = places[0] ?? { start: 0, end: 0 };
  const times = places.length > 1 ? `（${places.length}处）` : '';
  const edits = places.filter(({ unbroken }) => unbroken).map(({ start, end }) => ({ start, end, text: preferred }));
  return {
    start,
    end,
    message: `${quoted(form)}${times}${both ? `，别处写作${quoted(preferred)}，请统一` : `，推荐写作${quoted(preferred)}`}。`,
    basis: source,
    fixes: [{ title: `改为${quoted(preferred)}`, safe: false, edits }],
  };
}

function quoted(word: string): string {
  return word.includes('“') ? word : `“${word}”`;
}
