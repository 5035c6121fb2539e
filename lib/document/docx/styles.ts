import type { XmlElement } from './xml';

/** `numPr` as written: an absent id or level is inherited. Id 0 takes the number away. */
export interface NumberRef {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** What a paragraph style decides about the text, inherited properties included. */
export interface ParagraphStyle {
  readonly id: string;
  /** 1 to 9 for headings. */
  readonly depth: number | undefined;
  /** The numbering, and the style of the chain that sets it. */
  readonly number: (NumberRef & { readonly style: string }) | undefined;
}

export interface Styles {
  /** The style of that id, or the default paragraph style. */
  paragraph(id: string | undefined): ParagraphStyle | undefined;
  /** The list that a numbering style stands for. */
  listOf(id: string): string | undefined;
}

export function readStyles(part: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  let usual: string | undefined;
  for (const style of part?.elements('w:style') ?? []) {
    const id = style.attribute('w:styleId') ?? '';
    byId.set(id, style);
    if (style.attribute('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(style.attribute('w:default') ?? ''))
      usual = id;
  }
  const read = new Map<string, ParagraphStyle>();
  return {
    paragraph(id = usual) {
      const element = byId.get(id ?? '') ?? byId.get(usual ?? '');
      const key = element?.attribute('w:styleId');
      if (key === undefined) return undefined;
      const known = read.get(key) ?? inherited(key, byId);
      read.set(key, known);
      return known;
    },
    listOf: (id) => byId.get(id)?.child('w:pPr')?.child('w:numPr')?.value('w:numId'),
  };
}

/** Looks up the chain of w:basedOn; what stands nearer wins. */
function inherited(id: string, byId: ReadonlyMap<string, XmlElement>): ParagraphStyle {
  let depth: number | undefined;
  let list: string | undefined;
  let level: number | undefined;
  let setter: string | undefined;
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = byId.get(at);
    const properties = style?.child('w:pPr');
    const numbering = properties?.child('w:numPr');
    depth ??= depthOf(properties) ?? depthOfName(style?.value('w:name') ?? '');
    if (list === undefined && numbering) {
      list = numbering.value('w:numId');
      level ??= levelOf(numbering);
      setter ??= at;
    }
    at = style?.value('w:basedOn');
  }
  return {
    id,
    depth: depth !== undefined && depth <= 9 ? depth : undefined,
    number: list === undefined ? undefined : { list, level, style: setter ?? id },
  };
}

/** 1 to 9 for a heading, 10 for «body text», undefined where nothing is said. */
export function depthOf(properties: XmlElement | undefined): number | undefined {
  const level = properties?.value('w:outlineLvl');
  return level === undefined ? undefined : Number(level) + 1;
}

export function levelOf(numbering: XmlElement): number | undefined {
  const level = numbering.value('w:ilvl');
  return level === undefined ? undefined : Number(level);
}

function depthOfName(name: string): number | undefined {
  if (/^(?:title|标题)$/i.test(name)) return 1;
  const depth = /^(?:heading|标题) ([1-9])$/i.exec(name)?.[1];
  return depth === undefined ? undefined : Number(depth);
}
