import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { toHtml } from './html';

const parse = (html: string): Snapshot => htmlSnapshot(parseHTML(`<html><body>${html}</body></html>`).document.body);
const DRAFT = parse(readFileSync('tests/parity/draft.html', 'utf8'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('toHtml', () => {
  it('gives headings, lists and tables back as they were', () => {
    const again = parse(toHtml(DRAFT) ?? '');
    expect(plain(again.text)).toBe(plain(DRAFT.text));
    expect(again.lines).toEqual(DRAFT.lines);
  });

  it('puts no bullet before a number', () => {
    const lines = [{ start: 0, end: 4, kind: 'item' as const }];
    expect(toHtml({ ...DRAFT, text: '1.学习', lines })).toBe('<p>1.学习</p>');
  });

  it('has nothing to add to a text without structure', () => {
    expect(toHtml(textSnapshot('一、成效\n做了工作'))).toBeNull();
  });

  it('keeps every character that is not a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '<', '&', '>', ' ', '一、', '"') }), (text) => {
        const html = toHtml({ ...DRAFT, text, lines: [{ start: 0, end: text.length, kind: 'paragraph' }] }) ?? '';
        expect(parse(html).text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
