import { unzipSync } from 'fflate';
import { fileKind } from '../decode';
import { hasStream } from '../old-container';
import { NotDocx, type NotDocxReason } from './not-docx';
import { parseXml, type XmlElement, XmlError } from './xml';

/** Unpacked bytes of one part, packed bytes of one part, number of files: far above any report, far below harm. */
const MAX_PART = 64 * 1024 * 1024;
const MAX_PACKED = 4 * 1024 * 1024;
const MAX_FILES = 10_000;

const OTHER_OFFICE = /^(?:xl|ppt)\/|^(?:mimetype|content\.xml|OFD\.xml)$/;

export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** The parts of a .docx that hold text or decide about it. @throws NotDocx */
export function openDocx(bytes: Uint8Array): DocxParts {
  const kind = fileKind(bytes);
  if (kind === 'old-office') throw new NotDocx(containerReason(bytes));
  if (kind !== 'zip') throw new NotDocx('not-zip');
  const names: string[] = [];
  const files = unzip(bytes, (name) => {
    names.push(name);
    return /^(?:_rels|word(?:\/_rels)?)\/[^/]*\.(?:xml|rels)$/.test(name) && !UNREAD.test(name);
  });
  const read = (name: string) => (files[name] ? parsePart(files[name]) : undefined);
  const main = targetOf(read('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const document = read(main);
  if (!document) throw new NotDocx(names.some((name) => OTHER_OFFICE.test(name)) ? 'other-office' : 'broken');
  const relations = read(main.replace(/([^/]+)$/, '_rels/$1.rels'));
  const near = (type: string) => read(targetOf(relations, type, 'word/') ?? `word/${type}.xml`);
  return { document, styles: near('styles'), numbering: near('numbering') };
}

// Parts of word/ that are never read: comments and the like stay packed.
const UNREAD = /\/(?:comments|header|footer|footnotes|endnotes|settings|fontTable|webSettings|people)\w*\.xml$/;

function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (++count > MAX_FILES) throw new NotDocx('too-large');
        if (!wanted(name)) return false;
        if (originalSize > MAX_PART || size > MAX_PACKED) throw new NotDocx('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof NotDocx ? error : new NotDocx('broken');
  }
}

/** Office wraps an encrypted or restricted .docx into the container of its old formats; the streams' names tell. */
function containerReason(bytes: Uint8Array): NotDocxReason {
  if (hasStream(bytes, 'DRMEncrypted') || hasStream(bytes, 'DRMContent')) return 'restricted';
  return hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word';
}

function parsePart(bytes: Uint8Array): XmlElement {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return parseXml(new TextDecoder(encoding).decode(bytes));
  } catch (error) {
    throw error instanceof XmlError ? new NotDocx('broken') : error;
  }
}

/** The path of the related part of that type; strict and transitional types end alike. */
function targetOf(relations: XmlElement | undefined, type: string, folder: string): string | undefined {
  for (const relation of relations?.elements() ?? []) {
    if (!relation.attribute('Type')?.endsWith(`/${type}`)) continue;
    const target = relation.attribute('Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
  }
  return undefined;
}
