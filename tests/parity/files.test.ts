import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { comparable } from './findings';

const read = (extension: string) => readFileSync(`tests/parity/draft.${extension}`, 'utf8');

const ROUTES: Readonly<Record<string, () => Snapshot>> = {
  '.txt': () => textSnapshot(read('txt')),
  '.md': () => textSnapshot(read('md'), 'markdown'),
  '.html': () => htmlSnapshot(parseHTML(`<html><body>${read('html')}</body></html>`).document.body),
};

describe('the same draft, whichever way it came in', () => {
  it('has findings of several families', () => {
    const families = new Set(comparable(textSnapshot(read('txt'))).map((line) => line.split('/')[0]));
    expect([...families]).toEqual(
      expect.arrayContaining(['structure', 'outline', 'year', 'text', 'punctuation', 'date']),
    );
  });

  it.each(Object.keys(ROUTES))('%s gives the findings of the plain text', (route) => {
    expect(comparable(ROUTES[route]?.() ?? textSnapshot(''))).toEqual(comparable(textSnapshot(read('txt'))));
  });
});
