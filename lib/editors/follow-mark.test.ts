// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '@/lib/text/span';
import { makeAnchor } from './anchor';
import { followMark } from './follow-mark';
import type { Surface } from './surface';

const TEXT = '开展检查12次。印发文件3份。学习法治思想。';
const WORDS = '印发文件3份';
const at = (text: string): Span => ({ start: text.indexOf(WORDS), end: text.indexOf(WORDS) + WORDS.length });

describe('followMark', () => {
  let marked: Span[] = [];
  let writing = false;
  let stop = () => {};

  beforeEach(() => {
    vi.useFakeTimers();
    marked = [];
    writing = false;
    document.body.textContent = TEXT;
    const surface: Pick<Surface, 'document' | 'read' | 'rangeOf'> = {
      document,
      read: () => ({ text: document.body.textContent ?? '', format: 'editor', complete: true }),
      rangeOf(span) {
        marked.push(span);
        return null;
      },
    };
    stop = followMark(surface, makeAnchor(TEXT, at(TEXT)), TEXT, () => writing);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  const change = async (text: string) => {
    document.body.textContent = text;
    await vi.advanceTimersByTimeAsync(300);
  };

  it('goes with its words', async () => {
    const moved = `新的一段。${TEXT}`;
    await change(moved);
    expect(marked).toEqual([at(moved)]);
  });

  it('is taken away when its words are gone, and not looked for again', async () => {
    await change(TEXT.replace('印发', '制定'));
    await change(TEXT);
    expect(marked).toEqual([]);
  });

  it('waits while something is written', async () => {
    writing = true;
    await change(`新的一段。${TEXT}`);
    expect(marked).toEqual([]);
    writing = false;
    await vi.advanceTimersByTimeAsync(300);
    expect(marked).toHaveLength(1);
  });
});
