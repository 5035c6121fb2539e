import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { isCommonTraditional } from '@/lib/text/big5';
import { firstAt } from '@/lib/text/bisect';
import { isSuspect, toSimplified } from '@/lib/text/traditional';
import { STANDARD_TOO, TRADITIONAL_ONLY } from '@/lib/text/traditional-characters.data';

/** 著 read zhù keeps its form: 显著, 编著, 著作. OpenCC knows some of these words only. */
const ZHU = /(?<=[显顯昭卓名土原编編专專论論译譯遗遺拙巨合])著|著(?=[名作者述称稱录錄])/g;

/** Two Traditional characters this far apart, or less, and in one sentence, belong to one run. */
const LONGEST_GAP = 10;

/** A character that proves nothing alone is read as Traditional this close to one that does. */
const NEAR = 3;

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'text/traditional',
    title: '繁体字、异体字',
    severity: 'error',
    basis: '《通用规范汉字表》（国发〔2013〕23号）',
    why: '公文使用规范汉字。从别处粘贴、语音或机器生成的段落有时整段是繁体。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '依法行政成效显著，瞭望塔、乾县、於某、毕昇、名著等写法都是规范的。', finds: [] },
      { text: '覆盖全区21个街镇，征求意见后复议，重要制度批准发布。', finds: [] },
    ],
    bad: [
      {
        text: '普法宣傳仍以傳統方式為主，法治意识有待加强。',
        finds: ['傳仍以傳統方式為'],
        fixed: '普法宣传仍以传统方式为主，法治意识有待加强。',
      },
      { text: '开展國家安全教育。', finds: ['國'], fixed: '开展国家安全教育。' },
      {
        text: '群众满意度顯著提升，幹部沿著正確方向',
        finds: ['顯著提升，幹部沿著正確'],
        fixed: '群众满意度显著提升，干部沿着正确方向',
      },
    ],
  },
  cues: [...TRADITIONAL_ONLY],
  // 国 for 國 is certain. 蒙 stands for 濛 too, but Traditional writing knows both, and names keep theirs (濛溪河).
  *check({ text }): Iterable<RawFinding> {
    if (!isSuspect(text)) return;
    const simplified = convert(text);
    if (simplified === text) return;
    for (const run of runs(traditionalOffsets(text, simplified), text)) {
      const start = run[0] ?? 0;
      const end = (run.at(-1) ?? 0) + 1;
      const edits = run.map((at) => ({ start: at, end: at + 1, text: simplified.charAt(at) }));
      const inName = run.length === 1 && isCommonTraditional(simplified.charAt(start));
      yield {
        start,
        end,
        ...(inName ? { severity: 'warning' } : {}),
        message: messageOf(text.slice(start, end), simplified.slice(start, end), run.length, inName),
        fixes: [{ title: '改为规范字', safe: !inName, edits }],
      };
    }
  },
};

function messageOf(written: string, standard: string, count: number, inName: boolean): string {
  if (inName) return `“${written}”一般应写作“${standard}”，人名、地名中的用字请核对。`;
  if (written.length <= 12) return `“${written}”含繁体字或异体字，规范写法是“${standard}”。`;
  return `这里有${count}个繁体字或异体字，规范写法是“${standard.slice(0, 12)}……”。`;
}

/** Simplified text of the same length, so that offsets hold. */
function convert(text: string): string {
  const whole = toSimplified(text);
  const simplified =
    whole.length === text.length ? whole : Array.from({ length: text.length }, (_, at) => one(text.charAt(at)));
  const characters = [...simplified];
  if (characters.length !== text.length) return text;
  for (const match of text.matchAll(ZHU)) characters[match.index] = '著';
  return characters.join('');
}

function one(character: string): string {
  const simplified = toSimplified(character);
  return simplified.length === 1 ? simplified : character;
}

function traditionalOffsets(text: string, simplified: string): number[] {
  const changed = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => text.charAt(at) !== simplified.charAt(at),
  );
  const sure = changed.filter((at) => !STANDARD_TOO.includes(text.charAt(at)));
  const near = (at: number) => {
    const first = firstAt(sure.length, (index) => (sure[index] ?? 0) >= at - NEAR);
    return sure.slice(first, first + 2 * NEAR + 1).some((other) => other <= at + NEAR && isOneClause(text, at, other));
  };
  return changed.filter((at) => !STANDARD_TOO.includes(text.charAt(at)) || near(at));
}

function isOneClause(text: string, a: number, b: number): boolean {
  return !/[，。！？；：、,]/.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

/** Offsets gathered into stretches. */
function runs(offsets: readonly number[], text: string): number[][] {
  const found: number[][] = [];
  for (const at of offsets) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && at - last <= LONGEST_GAP && !/[。！？；]/.test(text.slice(last, at))) run.push(at);
    else found.push([at]);
  }
  return found;
}
