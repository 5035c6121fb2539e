import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { PlacedDraft, SourceText } from '@/lib/document/draft';
import { PlacedLine, textLines } from '@/lib/document/lines';
import { assemble } from '@/lib/document/reassemble';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from './engine';
import { draftText, noisyDraftText } from './generated-drafts';

/** A text whose lines lie far apart: places are those of the lines, and those between lines lead nowhere. */
class LinesApart implements SourceText {
  readonly lines: readonly PlacedLine[];

  constructor(
    readonly text: string,
    private readonly distance: number,
  ) {
    this.lines = textLines(text, 'text', 0).map(
      ({ start, end, line }, at) => new PlacedLine(start + at * distance, end + at * distance, line),
    );
  }

  get length(): number {
    return this.lines.at(-1)?.end ?? 0;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.offset(start), this.offset(end));
  }

  charAt(at: number): string {
    return this.text.charAt(this.offset(at));
  }

  /** Where a place stands in the text. */
  offset(place: number): number {
    const index = this.lines.findLastIndex(({ start }) => start <= place);
    if (place > (this.lines[index]?.end ?? -1)) throw new RangeError(`${place} is in no line`);
    return place - index * this.distance;
  }

  get draft(): PlacedDraft {
    const { cutting, ...assembly } = assemble(this.lines);
    return { ...assembly, wrapped: cutting.wrapped, format: 'text', complete: true, source: this };
  }

  /** What was found, with its places led back. */
  inText<T>(found: T): T {
    return JSON.parse(JSON.stringify(found), (key, value) => (PLACES.has(key) ? this.offset(value) : value));
  }
}

const PLACES = new Set(['start', 'end', 'headEnd', 'headingEnd', 'bodyEnd']);
const BROKEN = '规范行政执法行为。全年，重新\n修订\n\n— 2 —\n多项工作制度，组织开展案卷评查，\n检查';

describe('a check', () => {
  test.prop([fc.oneof(draftText, noisyDraftText), fc.nat(BROKEN.length), fc.boolean()], { numRuns: 80 })(
    'finds the same in lines that lie far apart',
    (text, cut, isTitle) => {
      const title = isTitle ? '云岭市某局 云岭市\n关于2024年度法治 政府建设 情况的报告\n' : '';
      const whole = `${title}${text}\n${BROKEN.slice(cut)}`;
      const [near, apart] = [new LinesApart(whole, 0), new LinesApart(whole, 1000)];
      const [expected, found] = [check(near.draft, fazhiAnnual), check(apart.draft, fazhiAnnual)];
      expect(apart.inText(found.findings)).toEqual(near.inText(expected.findings));
      expect(apart.inText(found.report)).toEqual(near.inText(expected.report));
    },
  );
});
