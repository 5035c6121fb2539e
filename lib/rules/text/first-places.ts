import { ClauseCursor, type Passage } from './clause-cursor';

/** Where each hash stands first. A table of numbers that is used again: a Map made after every keystroke costs several times as much. */
export class FirstPlaces {
  /** 1 + passage, counted on from call to call, so that nothing has to be cleared. */
  private passages = new Int32Array(0);
  private clauses = new Int32Array(0);
  private hashes = new Int32Array(0);
  private bits = 0;
  private base = 0;
  private next = 0;
  private clashes = false;

  /** True when two clauses that are not the same had one hash. */
  get hasClashes(): boolean {
    return this.clashes;
  }

  clash(): void {
    this.clashes = true;
  }

  /** Forgets all; `clauses` is the most that will be met, `passages` the number of theirs. */
  begin(passages: number, clauses: number): void {
    const bits = Math.max(8, Math.ceil(Math.log2(clauses + 1)) + 1);
    this.base = this.next;
    this.clashes = false;
    // A table for a very long text is given back.
    if (bits > this.bits || bits < this.bits - 3 || this.base > 0x4000_0000) {
      this.bits = bits;
      this.passages = new Int32Array(2 ** bits);
      this.clauses = new Int32Array(2 ** bits);
      this.hashes = new Int32Array(2 ** bits);
      this.base = 0;
    }
    this.next = this.base + passages;
  }

  /** Where a hash stands first, as a number for `cursorAt`; -1 when it is here. */
  meet(hash: number, passage: number, clause: number): number {
    const slot = this.slotOf(hash);
    if ((this.passages[slot] ?? 0) > this.base) return slot;
    this.passages[slot] = this.base + passage + 1;
    this.hashes[slot] = hash;
    this.clauses[slot] = clause;
    return -1;
  }

  cursorAt(slot: number, passages: readonly Passage[]): ClauseCursor {
    return new ClauseCursor(passages, (this.passages[slot] ?? 0) - this.base - 1, this.clauses[slot] ?? 0);
  }

  /** The passage in which a hash stands first, -1 for none. */
  passageOf(hash: number): number {
    return Math.max(-1, (this.passages[this.slotOf(hash)] ?? 0) - this.base - 1);
  }

  /** Where the hash is, or may be put. */
  private slotOf(hash: number): number {
    const { passages, hashes, base } = this;
    // Multiplied by 2³² over the golden ratio, so that hashes which are alike lie apart.
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - this.bits);
    while ((passages[slot] ?? 0) > base && hashes[slot] !== hash) slot = (slot + 1) & (passages.length - 1);
    return slot;
  }
}
