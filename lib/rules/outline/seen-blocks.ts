import type { Block } from '@/lib/document/draft';

/** Blocks of a draft, with those noted that were looked at: what was found rests on no others. */
export class SeenBlocks {
  private readonly indexes: number[] = [];
  private readonly seen: (Block | undefined)[] = [];

  constructor(private readonly blocks: readonly Block[]) {}

  at(index: number): Block | undefined {
    const block = this.blocks[index];
    this.indexes.push(index);
    this.seen.push(block);
    return block;
  }

  /** Whether all that were looked at are the same objects in another draft. */
  areSameIn(blocks: readonly Block[]): boolean {
    const { indexes, seen } = this;
    for (let at = 0; at < indexes.length; at++) if (blocks[indexes[at] ?? -1] !== seen[at]) return false;
    return true;
  }
}
