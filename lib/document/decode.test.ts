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

  it.each([
    ['empty', []],
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
    ['image', [0x89, 0x50, 0x4e, 0x47]],
    ['binary', [0x41, 0x00, 0x42]],
  ] as const)('refuses %s and says why', (reason, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(NotText);
    expect(() => decodeText(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ reason }));
  });
});
