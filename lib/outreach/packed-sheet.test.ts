import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packSheet, unpackSheet } from './packed-sheet';

const cell = fc.record({ text: fc.string().map((text) => text.replaceAll('\u0000', '')), copy: fc.boolean() });

it('a packed table unpacks to the same', () => {
  const sheets = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(sheets, (rows) => {
      expect(unpackSheet(packSheet({ rows }))).toEqual({ rows });
    }),
  );
});

it('keeps every cell in its place where one holds the character that parts them', () => {
  const rows = [
    [
      { text: 'a\u0000b', copy: false },
      { text: 'c', copy: false },
    ],
  ];
  expect(unpackSheet(packSheet({ rows })).rows[0]?.map(({ text }) => text)).toEqual(['a b', 'c']);
});
