import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Report } from '@/lib/report/report';
import type { BlockView, DraftRule, DraftView, Gathered, RawFinding } from '@/lib/rules/rule';
import type { Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';
import { isShortFor, oldNameOf, selfWord, slipTest, withoutLevel } from './unit-names';

interface Found {
  /** 我局, 我办: how the writer names the own office. */
  readonly selves: readonly (Span & { readonly word: string })[];
  /** Names that end like an office's. */
  readonly names: readonly (Span & { readonly text: string })[];
}

const SELVES = ['我办', '我局', '我委', '我厅', '我中心', '我支队', '我大队'];
/** 我办理, 我委托: the second character begins a word. */
const NO_SELF = /^我(?:办[理好事成实]|委[托派])/;
const ENDINGS = ['办公室', '人防办', '委员会', '局', '厅', '中心', '支队', '大队', '人民政府', '办事处'];
const WORDS = [...SELVES, ...ENDINGS];
const LONGEST = 30;

export const rule: DraftRule<Found> = {
  scope: 'draft',
  meta: {
    id: 'terms/unit-name',
    title: '本单位名称前后不一',
    severity: 'warning',
    basis: '《党政机关公文格式》（GB/T 9704-2012）：发文机关署名用全称或者规范化简称',
    why: '套用别的单位或者去年的稿子时，容易把“我办”写成“我局”，署名与标题对不上，或者沿用机构改革前的旧名。',
    fixable: false,
  },
  examples: {
    good: [
      {
        text: '云岭市国防动员办公室关于2024年度法治政府建设情况的报告\n2024年，市国动办依法履职，我办集体学法12次，会同市司法局、市发展改革委开展检查。\n云岭市国防动员办公室\n2025年1月9日',
        finds: [],
      },
      {
        text: '云岭市住房和城乡建设局（云岭市人民防空办公室）2024年度法治政府建设情况报告\n我局依法行政，人防办依法审批。我办开展检查。',
        finds: [],
      },
    ],
    bad: [
      {
        text: '云岭市国防动员办公室关于2024年度法治政府建设情况的报告\n我办集体学法12次。我局开展检查8次。',
        finds: ['我局'],
      },
      {
        text: '云岭市国防动员办公室关于2024年度法治政府建设情况的报告\n全年集体学法12次。\n云岭市国防运员办公室\n2025年1月9日',
        finds: ['云岭市国防运员办公室'],
      },
      {
        text: '云岭市国防动员办公室关于2024年度法治政府建设情况的报告\n2024年，市人防办依法履职。',
        finds: ['市人防办'],
      },
      {
        text: '鲁河县人民政府关于2024年度法治政府建设情况的报告\n2024年，鲁河人民政府坚持依法行政。',
        finds: ['鲁河人民政府'],
      },
    ],
  },
  cues: [],
  words: WORDS,
  gather: ({ text, kind, places }: BlockView) => {
    if (kind === 'row') return null;
    const selves: Found['selves'][number][] = [];
    const names: Found['names'][number][] = [];
    let free = 0;
    for (let i = 0; i < places.length; i += 2) {
      const index = places[i] ?? 0;
      const start = places[i + 1] ?? 0;
      const word = WORDS[index] ?? '';
      const end = start + word.length;
      if (index < SELVES.length) {
        if (!NO_SELF.test(text.slice(start, end + 1))) selves.push({ word: word.slice(1), start, end });
      } else if (start >= free) {
        names.push(nameUpTo(text, end));
        free = end;
      }
    }
    return selves.length > 0 || names.length > 0 ? { selves, names } : null;
  },
  check({ report }: DraftView, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    addSelves(report, gathered, findings);
    addSignature(report, findings);
    const { unit } = report;
    if (unit === null) return findings;
    const slipOf = slipTest(unit);
    const bare = withoutLevel(unit);
    const old = report.year !== null && report.year >= 2023 ? oldNameOf(unit) : null;
    for (const { block, found } of gathered) {
      for (const { text, end } of found.names) {
        const slip = slipOf(text);
        const used = old === null ? null : old(text);
        // The title and the signature have findings of their own.
        const lacks = bare !== null && text.endsWith(bare.name);
        if (slip === null && used === null && !lacks) continue;
        if (block.index < report.body[0] || block.index >= report.body[1]) continue;
        if (slip !== null && !unit.endsWith(toSimplified(text.slice(-slip)))) {
          const place = sourceSpan(block, end - slip, end);
          findings.push({ ...place, message: `与标题里的“${unit}”只差一个字，请核对。` });
        }
        if (lacks) {
          const message = `“${bare.name}”少了“${bare.level}”字，单位名称写全称“${unit}”或者规范化简称。`;
          findings.push({ ...sourceSpan(block, end - bare.name.length, end), severity: 'advice', message });
        }
        if (used !== null) {
          const message = `“${used}”是机构改革前的名称，标题里是“${unit}”，如指本单位请改用现在的名称。`;
          findings.push({ ...sourceSpan(block, end - used.length, end), severity: 'advice', message });
        }
      }
    }
    return findings;
  },
};

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The Chinese characters that end at a place. */
function nameUpTo(text: string, end: number): Found['names'][number] {
  let start = end;
  while (start > 0 && end - start < LONGEST && isChinese(text.charCodeAt(start - 1))) start--;
  return { text: text.slice(start, end), start, end };
}

/** 我办 and 我局 in one draft. */
function addSelves(report: Report, gathered: readonly Gathered<Found>[], findings: RawFinding[]): void {
  const places = placesOfSelves(gathered);
  if (places.size === 0) return;
  const named = `${report.unit ?? ''}${report.letterhead?.text ?? ''}${report.signature?.text ?? ''}${report.title?.text ?? ''}`;
  const own = report.unit === null ? null : selfWord(report.unit);
  const [most] = [...places].sort(([, a], [, b]) => b.count - a.count);
  const right = own ?? most?.[0];
  for (const [word, { block, start, end, count }] of places) {
    // One office of two names may use both.
    if (word === right || (own === null && places.size < 2) || isNamed(named, word)) continue;
    const times = count > 1 ? `（${count}处）` : '';
    const message =
      own === null
        ? `别处自称“我${right}”，这里是“我${word}”`
        : `本单位是“${report.unit}”，自称应是“我${right}”，这里是“我${word}”`;
    findings.push({ ...sourceSpan(block, start, end), message: `${message}${times}，请核对。` });
  }
}

interface Self extends Span {
  readonly block: Block;
  count: number;
}

/** Where the writer names the own office first, by the word, and how often. */
function placesOfSelves(gathered: readonly Gathered<Found>[]): ReadonlyMap<string, Self> {
  const places = new Map<string, Self>();
  for (const { block, found } of gathered)
    for (const { word, start, end } of found.selves) {
      const known = places.get(word);
      if (known) known.count++;
      else places.set(word, { block, start, end, count: 1 });
    }
  return places;
}

function isNamed(named: string, word: string): boolean {
  return named.includes(word === '办' ? '办公室' : word === '委' ? '委员会' : word);
}

/** Signature and letterhead beside the title. */
function addSignature({ title, unit, signature, letterhead }: Report, findings: RawFinding[]): void {
  if (unit === null || title === null) return;
  for (const name of [letterhead, signature]) {
    // A Traditional character is the business of text/traditional.
    if (
      !name ||
      toSimplified(name.text) === toSimplified(unit) ||
      isShortFor(name.text, unit) ||
      isShortFor(unit, name.text)
    )
      continue;
    if (slipTest(unit)(name.text) === null && slipTest(name.text)(unit) === null) continue;
    const message = `这里是“${name.text}”，标题里是“${unit}”，请核对。`;
    findings.push({ start: name.start, end: name.end, message });
  }
}
