import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NotDocx } from '@/lib/document/docx/not-docx';
import { docxSnapshot } from '@/lib/document/docx/snapshot';
import { MAX_CHARACTERS, TextTooLong } from '@/lib/document/snapshot';
import { line, makeDocx, p } from './make-docx';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];
const SOUND = makeDocx({ body: line('法治') });

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

/** Unpacked sizes in the directory of a zip set to a lie. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return lying;
}

const XML = (body: string) => makeDocx({ body: '', parts: { 'word/document.xml': strToU8(body) } });
const BOMB = makeDocx({ body: p(`<w:r><w:t>${'0'.repeat(70_000_000)}</w:t></w:r>`) });

describe('what is no .docx', () => {
  it.each([
    ['text', strToU8('法治'), 'not-zip'],
    ['an old document', Uint8Array.from([...OLE, ...utf16('WordDocument')]), 'old-word'],
    ['an encrypted document', Uint8Array.from([...OLE, ...utf16('EncryptedPackage')]), 'encrypted'],
    [
      'a restricted document',
      Uint8Array.from([...OLE, ...utf16('EncryptedPackageDRMEncryptedTransform')]),
      'restricted',
    ],
    ['an old document on rights', Uint8Array.from([...OLE, ...utf16('DRM WordDocument')]), 'old-word'],
    ['a table', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'other-office'],
    ['an open document', zipSync({ 'content.xml': strToU8('<office/>') }), 'other-office'],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('法治') }), 'broken'],
    ['a half', SOUND.subarray(0, SOUND.length / 2), 'broken'],
    ['a first page only', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 'broken'],
    ['a document that ends too early', XML('<w:document><w:body><w:p>'), 'broken'],
    ['a document with tags crossed', XML('<w:document><w:body><w:p></w:body></w:p></w:document>'), 'broken'],
    ['a document without a body', XML('<w:document/>'), 'broken'],
    ['own entities', XML('<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body/></w:document>'), 'broken'],
    ['endless nesting', XML('<w:p>'.repeat(100_000)), 'broken'],
    ['a page without text', makeDocx({ body: p('<w:r><w:drawing/></w:r>') }), 'no-text'],
    ['a small file that unpacks to a large one', BOMB, 'too-large'],
    ['the same with a lie about its size', withSize(BOMB, 5000), 'broken'],
  ])('%s', (_, bytes, reason) => {
    expect(() => docxSnapshot(bytes)).toThrow(NotDocx);
    expect(() => docxSnapshot(bytes)).toThrow(expect.objectContaining({ reason }));
  });

  it('a text longer than any report', () => {
    expect(() => docxSnapshot(makeDocx({ body: line('法'.repeat(MAX_CHARACTERS + 1)) }))).toThrow(TextTooLong);
  });
});
