/**
 * Which rules may have something to say about a text, found in one pass over its characters. A rule without cues may
 * have something to say about any.
 */
export class CueScanner {
  /** 1 + index in `starts` of the cues that begin with a character, 0 for none. */
  private readonly first = new Uint16Array(0x10000);
  private readonly starts: { readonly cue: string; readonly rule: number }[][] = [];
  private readonly always: Uint8Array;
  private readonly hit: Uint8Array;

  /** @param cues of each rule, in order; undefined for one that looks at every text */
  constructor(cues: readonly (readonly string[] | undefined)[]) {
    this.always = Uint8Array.from(cues, (words) => (words ? 0 : 1));
    this.hit = new Uint8Array(cues.length);
    cues.forEach((words, rule) => {
      for (const cue of new Set(words)) {
        const code = cue.charCodeAt(0);
        const at = this.first[code] || this.starts.push([]);
        this.first[code] = at;
        this.starts[at - 1]?.push({ cue, rule });
      }
    });
    // A cue of one character makes the longer ones of the same rule needless.
    for (const list of this.starts) list.sort((a, b) => a.cue.length - b.cue.length);
  }

  /** One element for each rule, 1 where it may apply. The array is used again by the next call. */
  scan(text: string): Uint8Array {
    const { first, starts, hit } = this;
    hit.set(this.always);
    for (let at = 0; at < text.length; at++) {
      const index = first[text.charCodeAt(at)];
      if (!index) continue;
      for (const { cue, rule } of starts[index - 1] ?? [])
        if (!hit[rule] && (cue.length === 1 || text.startsWith(cue, at))) hit[rule] = 1;
    }
    return hit;
  }
}
