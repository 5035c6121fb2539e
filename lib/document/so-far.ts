import { isFinished, type ReadLine } from './read-line';

/** Closing marks alone fill no more of a line, and a number stands at the begin. */
const ENDS = 64;

/** A paragraph so far, by what tells whether it goes on in the next line; a line alone is one. */
export interface SoFar {
  readonly length: number;
  readonly isFinished: boolean;
  readonly isPunctuated: boolean;
  readonly hasStop: boolean;
  /** Its first and its last characters, all of them or fewer. */
  readonly head: string;
  readonly tail: string;
}

/** Of several lines. Their text itself would be read again with every line, and a paragraph may have thousands. */
export class JoinedSoFar implements SoFar {
  length: number;
  isFinished: boolean;
  isPunctuated: boolean;
  hasStop: boolean;
  readonly head: string;
  tail: string;

  constructor({ text, isFinished, isPunctuated, hasStop }: ReadLine) {
    this.length = text.length;
    this.isFinished = isFinished;
    this.isPunctuated = isPunctuated;
    this.hasStop = hasStop;
    this.head = text.slice(0, ENDS);
    this.tail = text.slice(-ENDS);
  }

  add({ text, isPunctuated, hasStop }: ReadLine): void {
    this.length += text.length;
    this.tail = text.length >= ENDS ? text.slice(-ENDS) : (this.tail + text).slice(-ENDS);
    this.isFinished = isFinished(this.tail);
    this.isPunctuated ||= isPunctuated;
    this.hasStop ||= hasStop;
  }
}
