/** What bytes are that are no text, told by how they begin. */
export type FileKind = 'pdf' | 'zip' | 'old-office' | 'image';

/** Why bytes are no text we read; the interface words it in Chinese, the command line in English. */
export type NotTextReason = FileKind | 'empty' | 'binary';

export class NotText extends Error {
  constructor(readonly reason: NotTextReason) {
    super(NOT_TEXT_ENGLISH[reason]);
    this.name = 'NotText';
  }
}

const NOT_TEXT_ENGLISH: Readonly<Record<NotTextReason, string>> = {
  empty: 'The file is empty.',
  pdf: 'This is a PDF, not a text file. Open the document it was made from and save it as .docx, or copy the text into a .txt file.',
  zip: 'This is a .docx or another zipped document, not a text file.',
  'old-office': 'This is an old Office or WPS document (.doc, .wps). Open it in Word or WPS and save it as .docx.',
  image: 'This is a picture, not a text file. Recognise its text first and save that.',
  binary: 'This is not a text file.',
};

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** The kind of file, or null when the bytes may be a text. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  return MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/**
 * Bytes of a text file → text without byte order mark. UTF-8, UTF-16, and GB18030 (what Chinese Windows programs save)
 * are told apart by the bytes alone.
 * @throws NotText
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new NotText('empty');
  const kind = fileKind(bytes);
  if (kind) throw new NotText(kind);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return unmarkedUtf16(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: GB18030, unless too much of it has no meaning there either.
    const text = new TextDecoder('gb18030').decode(bytes);
    if (isStrange(text)) throw new NotText('binary');
    return text;
  }
}

const USUAL = /[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF“”‘’—…·\t\r\n\x20-\x7E]/g;

/** Line breaks and Latin letters have a zero byte in UTF-16: the order of bytes is the one that gives a Chinese text. */
function unmarkedUtf16(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 8192);
  const order = (['utf-16le', 'utf-16be'] as const).find((name) => {
    const text = new TextDecoder(name).decode(head);
    return (text.match(USUAL)?.length ?? 0) >= text.length * 0.95;
  });
  if (!order || bytes.length % 2 === 1) throw new NotText('binary');
  return new TextDecoder(order).decode(bytes);
}

function isStrange(text: string): boolean {
  const strange = text.match(/\uFFFD|(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\p{Co}]/gu)?.length ?? 0;
  return strange > text.length / 100;
}
