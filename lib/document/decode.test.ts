import { describe, expect, it } from 'vitest';
import { decodeText, NotText } from './decode';

// 「法治政府」 in GB18030.
const GB18030 = Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae]);

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('法治政府'))).toBe('法治政府');
    expect(decodeText(new TextEncoder().encode('\uFEFF法治政府'))).toBe('法治政府');
  });

  it('reads what Chinese Windows programs save', () => {
    expect(decodeText(GB18030)).toBe('法治政府');
  });

  it('reads UTF-16 with a mark', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xd5, 0x6c, 0xbb, 0x6c]))).toBe('法治');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x6c, 0xd5, 0x6c, 0xbb]))).toBe('法治');
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'reads %s without a mark, told by the zero bytes of line breaks',
    (name) => {
      const text = '一、举措\n开展宣传12场次。\r\n';
      const bytes = [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
      const swapped = bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
      expect(decodeText(Uint8Array.from(name === 'utf-16le' ? bytes : swapped))).toBe(text);
    },
  );

  it.each([
    ['empty', []],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
    ['image', [0x89, 0x50, 0x4e, 0x47]],
    ['binary', [0x41, 0x00, 0x42]],
    ['binary', [0x41, 0x00, 0x00, 0x42]],
    ['binary', [0x01, 0x00, 0x02, 0x00]],
  ] as const)('refuses %s and says why', (reason, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(NotText);
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ reason }));
  });
});
