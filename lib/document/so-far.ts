import { isFinished, type ReadLine } from './read-line';

/** Closing marks alone fill no more of a line. */
const TAIL = 64;
/** A number stands at the begin. */
const HEAD = 64;

/**
 * A paragraph so far, by what tells whether it goes on. Its text itself would be read again with every line joined to it,
 * and a paragraph may have thousands.
 */
export class SoFar {
  length: number;
  isFinished: boolean;
  isPunctuated: boolean;
  hasFullStop: boolean;
  readonly head: string;
  tail: string;

  constructor(first: ReadLine) {
    const { text } = first;
    this.length = text.length;
    this.isFinished = first.isFinished;
    this.isPunctuated = first.isPunctuated;
    this.hasFullStop = text.includes('。');
    this.head = text.slice(0, HEAD);
    this.tail = text.slice(-TAIL);
  }

  add({ text, isPunctuated }: ReadLine): void {
    this.length += text.length;
    this.tail = text.length >= TAIL ? text.slice(-TAIL) : (this.tail + text).slice(-TAIL);
    this.isFinished = isFinished(this.tail);
    this.isPunctuated ||= isPunctuated;
    this.hasFullStop ||= text.includes('。');
  }
}
