import { codeAt } from './code-at';
/** One of many patterns looked for together. */
export interface Alternative {
  readonly source: string;
  /** The characters a match can begin with. */
  readonly starts: string;
}

/** Fixed words as alternatives, each escaped. */
export function literally(words: readonly string[]): Alternative[] {
  return words.map((word) => ({ source: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), starts: word.charAt(0) }));
}

/**
 * Finds many patterns in one pass: `new RegExp(all.join('|'), 'g')`, but where a character begins no match none is
 * tried, and where it does only those that can begin with it. Earlier alternatives win, as in a regular expression.
 */
export class Alternatives {
  private readonly groups: { sources: string[]; pattern: RegExp | null }[] = [];
  /** 1 + index in `groups` by first character, 0 for none. */
  private readonly first = new Uint16Array(0x10000);

  /** @param flags besides g and y, for instance m */
  constructor(
    alternatives: readonly Alternative[],
    private readonly flags = '',
  ) {
    for (const { source, starts } of alternatives) {
      for (const character of new Set(starts)) {
        const code = character.charCodeAt(0);
        const at = this.first[code] || this.groups.push({ sources: [], pattern: null });
        this.first[code] = at;
        this.groups[at - 1]?.sources.push(source);
      }
    }
  }

  /** All matches in order, none overlapping another; an alternative that matches nothing is passed over. */
  *matchAll(text: string): Iterable<RegExpExecArray> {
    for (let at = 0; at < text.length; ) {
      const match = this.matchAt(text, at);
      if (match) yield match;
      at += match?.[0].length || 1;
    }
  }

  private matchAt(text: string, at: number): RegExpExecArray | null {
    const group = this.groups[(this.first[codeAt(text, at)] ?? 0) - 1];
    if (!group) return null;
    group.pattern ??= new RegExp(group.sources.join('|'), `y${this.flags}`);
    group.pattern.lastIndex = at;
    return group.pattern.exec(text);
  }
}
