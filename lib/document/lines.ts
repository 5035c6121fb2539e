import type { Span } from '@/lib/text/span';
import { Trait, traitsAt } from './character-traits';
import { ReadLine } from './read-line';
import type { Format, Snapshot } from './snapshot';

/** A line at its place. */
export interface PlacedLine extends Span {
  readonly line: ReadLine;
}

/** The lines of a snapshot: as the source gave them, else parted at line breaks. Blank lines are included. */
export function snapshotLines({ text, format, lines }: Snapshot): PlacedLine[] {
  if (!lines) return textLines(text, format, 0);
  return lines.map((known) => ({
    start: known.start,
    end: known.end,
    line: new ReadLine(text.slice(known.start, known.end), format, known),
  }));
}

/** The lines of a text that stands at `offset` of its source. */
export function textLines(text: string, format: Format, offset: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  let traits = 0;
  const add = (end: number) => {
    const line = new ReadLine(text.slice(start, end), format, undefined, traits);
    lines.push({ start: offset + start, end: offset + end, line });
    traits = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const trait = traitsAt(text, at);
    if (trait !== Trait.lineBreak) {
      traits |= trait;
      continue;
    }
    add(at);
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    start = at + 1;
  }
  add(text.length);
  return lines;
}
