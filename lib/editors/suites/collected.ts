import type { Paragraph } from '../paragraphs';

/** The blocks of a page that draws only those in view, as far as they were seen, in order. */
export interface Collected {
  readonly paragraphs: readonly Paragraph[];
  /** True once something was drawn that does not join what was seen before: between them blocks were missed. */
  readonly hasGap: boolean;
  /** Takes in what is drawn now. */
  merge(drawn: readonly Paragraph[]): void;
}

export function createCollected(): Collected {
  let paragraphs: Paragraph[] = [];
  let hasGap = false;
  return {
    get paragraphs() {
      return paragraphs;
    },
    get hasGap() {
      return hasGap;
    },
    merge(drawn) {
      const known = new Map(paragraphs.map((paragraph, index) => [paragraph.key, index]));
      if (paragraphs.length > 0 && !joins(drawn, known)) hasGap = true;
      let after = -1;
      const added: { readonly after: number; readonly paragraph: Paragraph }[] = [];
      for (const paragraph of drawn) {
        const index = known.get(paragraph.key);
        if (index === undefined) added.push({ after, paragraph });
        else {
          paragraphs[index] = paragraph;
          after = index;
        }
      }
      // What comes before the first known block goes before it, not to the very top.
      const first = drawn.findIndex(({ key }) => known.has(key));
      const lead = first < 0 ? paragraphs.length - 1 : (known.get(drawn[first]?.key ?? '') ?? 0) - 1;
      const result: Paragraph[] = [];
      const put = (place: number) => {
        for (const one of added) if ((one.after < 0 ? lead : one.after) === place) result.push(one.paragraph);
      };
      put(-1);
      paragraphs.forEach((paragraph, index) => {
        result.push(paragraph);
        put(index);
      });
      paragraphs = result;
    },
  };
}

/** Whether every run of new blocks stands between two neighbours, before the first or after the last that is known. */
function joins(drawn: readonly Paragraph[], known: ReadonlyMap<string, number>): boolean {
  let before = -1;
  let isNew = false;
  for (const { key } of drawn) {
    const index = known.get(key);
    if (index === undefined) isNew = true;
    else {
      if (isNew && index !== before + 1) return false;
      isNew = false;
      before = index;
    }
  }
  return !isNew || before === known.size - 1;
}
