export class XmlError extends Error {}

type XmlNode = XmlElement | string;

/** Deeper than any document is; a crafted file would exhaust the stack. */
const MAX_DEPTH = 400;

/** The namespaces whose names are asked for, transitional and strict; a file may choose other prefixes for them. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Attributes are read when asked for: most are fonts and sizes, which nobody asks for. */
export class XmlElement {
  readonly children: XmlNode[] = [];

  constructor(
    /** With the usual prefix of its namespace: w:p. */
    readonly name: string,
    private readonly source: string,
    private readonly prefixes: ReadonlyMap<string, string>,
  ) {}

  attribute(name: string): string | undefined {
    for (const match of this.source.matchAll(ATTRIBUTE)) {
      if (usualName(match[1] ?? '', this.prefixes) === name) return unescaped(match[2] ?? match[3] ?? '');
    }
    return undefined;
  }

  /** `w:val` of the child of that name, for instance of w:pStyle. */
  value(name: string): string | undefined {
    return this.child(name)?.attribute('w:val');
  }

  /** An on-off property: there, and not switched off. */
  isOn(name: string): boolean {
    const property = this.child(name);
    return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attribute('w:val') ?? '1');
  }

  child(name: string): XmlElement | undefined {
    for (const node of this.children) if (typeof node !== 'string' && node.name === name) return node;
    return undefined;
  }

  *elements(name?: string): Generator<XmlElement> {
    for (const node of this.children)
      if (typeof node !== 'string' && (name === undefined || node.name === name)) yield node;
  }

  get text(): string {
    return this.children.map((node) => (typeof node === 'string' ? node : '')).join('');
  }
}

/**
 * The tree of an XML part of an Office file. The same on the command line and in the browser, and faster than a DOM.
 * Declarations of own entities are refused. @throws XmlError
 */
export function parseXml(xml: string): XmlElement {
  const prefixes = new Map<string, string>();
  const root = new XmlElement('', '', prefixes);
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < xml.length) {
    const parent = open[open.length - 1] ?? root;
    const tag = xml.indexOf('<', at);
    if (tag !== at && open.length > 1) parent.children.push(unescaped(xml.slice(at, tag < 0 ? undefined : tag)));
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      parent.children.push(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag);
    else if (xml.startsWith('<!', tag)) throw new XmlError('a document type is declared');
    else if (xml.startsWith('</', tag)) {
      at = after(xml, '>', tag);
      if (open.length < 2 || usualName(xml.slice(tag + 2, at - 1).trim(), prefixes) !== open.pop()?.name)
        throw new XmlError('an end tag does not match');
    } else {
      at = tagEnd(xml, tag);
      const closed = xml.charAt(at - 2) === '/';
      const element = startTag(xml.slice(tag + 1, closed ? at - 2 : at - 1), prefixes);
      parent.children.push(element);
      if (!closed && open.push(element) > MAX_DEPTH) throw new XmlError('too deep');
    }
  }
  const [document] = root.elements();
  if (open.length !== 1 || !document) throw new XmlError('the text ends too early');
  return document;
}

function startTag(source: string, prefixes: Map<string, string>): XmlElement {
  const space = source.search(/\s/);
  const name = space < 0 ? source : source.slice(0, space);
  const attributes = space < 0 ? '' : source.slice(space);
  if (attributes.includes('xmlns')) {
    for (const match of attributes.matchAll(ATTRIBUTE)) {
      const declared = /^xmlns(?::(.+))?$/.exec(match[1] ?? '');
      const usual = NAMESPACES[match[2] ?? match[3] ?? ''];
      if (declared && usual !== undefined) prefixes.set(declared[1] ?? '', usual);
    }
  }
  return new XmlElement(usualName(name, prefixes), attributes, prefixes);
}

/** The offset after the `>` of a start tag; one inside quotes does not end it. */
function tagEnd(xml: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  throw new XmlError('the text ends too early');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlError('the text ends too early');
  return at + mark.length;
}

function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const usual = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
