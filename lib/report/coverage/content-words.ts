import { toSimplified } from '@/lib/text/traditional';
import { wordList } from '@/lib/text/words';
import { COMMON_WORDS } from './subjects.data';

// Longer words first, or 不健全 would leave 不 behind.
const COMMON = new RegExp(
  wordList(COMMON_WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const RUN = /[\u4e00-\u9fff]{2,}/g;
/** Characters that tie words together; none stands inside a word that names a subject. */
const isParticle = particleTest(
  '的了和与及或在对将把被为是有以等于不更较很最使让由从向到并而且各其该此每仍还已未就也都又',
);

function particleTest(particles: string): (text: string, at: number) => boolean {
  const codes = new Set([...particles].map((particle) => particle.charCodeAt(0)));
  return (text, at) => codes.has(text.charCodeAt(at));
}

/** Text as the patterns of the subjects want it. */
export function plainText(text: string): string {
  return toSimplified(text).replace(/\s/g, '');
}

/** The pairs of characters in a plain text that may tell what it is about, the words of every report left out. */
export function contentWords(plain: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of plain.replace(COMMON, ' ').matchAll(RUN)) {
    let afterParticle = isParticle(run, 0);
    for (let at = 1; at < run.length; at++) {
      const particle = isParticle(run, at);
      if (!particle && !afterParticle) found.add(run.slice(at - 1, at + 1));
      afterParticle = particle;
    }
  }
  return found;
}

// Compounds that nearly every report has; what is left of four characters in a row was copied for its meaning.
const COMPOUND =
  /法治政府(?:建设)?|行政执法|综合执法|依法行政|执法监督|监督检查|执法检查|执法人员|执法队伍|干部职工|工作人员|规章制度|工作机制|体制机制|习近平.{0,12}思想|不够|不足|有待.{2}|需要.{2}/g;

/** Four characters in a row of a plain text, wherever they stand. */
export function longWords(plain: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of plain.replace(COMPOUND, ' ').matchAll(RUN))
    for (let at = 0; at + 4 <= run.length; at++) found.add(run.slice(at, at + 4));
  return found;
}
