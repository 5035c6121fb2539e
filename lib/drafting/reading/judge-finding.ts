import { sourceSpan } from '@/lib/document/place';
import type { Ledger } from '@/lib/facts/ledger';
import { UNSEEN } from '@/lib/llm/fence';
import type { PlacedText, Span } from '@/lib/text/span';
import { selfWritten } from '../model/self-written';
import { strayDigits } from '../model/stray';
import { strayName } from '../model/stray-names';
import { missingName, placeholder } from '../placeholder';
import { verify } from '../verify';
import type { Section } from './sections';
import type { ReadingAnswer } from './wire';

/** What a model says about one place of the draft. To be read, never to be written. Offsets are those of the source. */
export interface ReadingFinding {
  /** Word for word what stands in the draft. */
  readonly quote: PlacedText;
  readonly unclear: string;
  readonly why: string;
  readonly suggestion: string;
}

const LONGEST_QUOTE = 200;
const LONGEST_REMARK = 200;

/**
 * The findings whose quotation stands in the section word for word; all others are dropped. Figures, dates, titles and
 * names in what it says that nobody supplied are gaps: not even a remark may bring one in.
 */
export function judgeFindings(
  { findings }: ReadingAnswer,
  { blocks }: Section,
  source: string,
  ledger: Ledger,
): ReadingFinding[] {
  const seen = new Set<string>();
  return findings.flatMap(({ quote: given, unclear, why, suggestion }) => {
    const words = given.trim();
    const block = blocks.find(({ text }) => text.includes(words));
    if (!block || words.length < 2 || words.length > LONGEST_QUOTE || seen.has(words)) return [];
    const remark = (text: string) => borneOut(plain(text), ledger);
    if (!plain(unclear)) return [];
    seen.add(words);
    const at = block.text.indexOf(words);
    const span = sourceSpan(block, at, at + words.length);
    const quote = { ...span, text: source.slice(span.start, span.end) };
    return [{ quote, unclear: remark(unclear), why: remark(why), suggestion: remark(suggestion) }];
  });
}

/** No markup, no link, no line break, no character that is not seen. */
function plain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?:https?:\/\/|www\.)[^\s，。；、）)]+/gi, '')
    .replace(/<\/?[a-zA-Z!][^>]*>?|[<>{}`#*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_REMARK);
}

// 建议写明召开会议的次数 advises and reports nothing: what a remark says of deeds is no statement.
const ADVICE: ReadonlySet<string> = new Set(['deed', 'absence', 'scale']);
const QUOTED = /(?<=[“‘])[^“”‘’]*(?=[”’])/g;

/** Wording that a remark proposes between “” is held to the same as the remark itself. */
function borneOut(text: string, ledger: Ledger): string {
  return outside(
    text.replace(QUOTED, (words) => outside(words, ledger)),
    ledger,
  );
}

function outside(text: string, ledger: Ledger): string {
  const written = swapped(
    text,
    selfWritten({ text, slots: [] }, ledger).map((one) => ({
      ...one,
      placeholder: placeholder(missingName(one.kind, one.unit)),
    })),
  );
  const { unsupported } = verify(written, ledger, [], 'plan');
  const known = swapped(
    written,
    unsupported.filter(({ kind, text: words }) => !ADVICE.has(kind) && (kind !== 'quote' || words.includes('【'))),
  );
  const strays = strayDigits(known, ledger).map((span) => ({ ...span, placeholder: placeholder('数据') }));
  const name = strayName(known, ledger);
  const remark = swapped(known, strays);
  return name === null ? remark : remark.replaceAll(name, placeholder('姓名'));
}

function swapped(text: string, gaps: readonly (Span & { readonly placeholder: string })[]): string {
  let result = '';
  let at = 0;
  for (const gap of gaps) {
    if (gap.start < at) continue;
    result += text.slice(at, gap.start) + gap.placeholder;
    at = gap.end;
  }
  return result + text.slice(at);
}
