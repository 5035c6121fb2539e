/** A colour by its purpose: a token of assets/style.css on the screen, a fixed colour in a saved picture. */
export type Tone = 'ink' | 'soft' | 'line' | `chart-${number}` | `on-chart-${number}`;

export interface Bar {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
}

export interface Words {
  readonly kind: 'words';
  readonly x: number;
  /** Of the line on which the words stand. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  readonly bold: boolean;
}

export type Shape = Bar | Words;

/** What is drawn, in pixels; y grows downward. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide the drawing is, and how large its common words are, in pixels. */
export interface Frame {
  readonly width: number;
  readonly size: number;
}

export function bar(x: number, y: number, width: number, height: number, tone: Tone): Bar {
  return { kind: 'bar', x, y, width, height, tone };
}

export function words(
  x: number,
  y: number,
  text: string,
  size: number,
  { anchor = 'start', tone = 'ink', bold = false }: Partial<Pick<Words, 'anchor' | 'tone' | 'bold'>> = {},
): Words {
  return { kind: 'words', x, y, text, size, anchor, tone, bold };
}

/** Wide signs are as wide as they are high, digits and Latin letters a little more than half of that. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += isWide(sign) ? 1 : 0.58;
  return ems * size;
}

/** The text, or as much of it as has room, with an ellipsis. */
export function fitted(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(`${kept}${sign}…`, size) > room) break;
    kept += sign;
  }
  return `${kept}…`;
}

/** The text in lines that have room; broken between any two signs, as Chinese is. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line && widthOf(line + sign, size) > room) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line ? [...lines, line] : lines;
}

function isWide(sign: string): boolean {
  return (sign.codePointAt(0) ?? 0) >= 0x2010 || sign === '·';
}
