// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { editorStyle } from './computed-style';
import { readDom } from './dom';

function read(html: string): string {
  document.head.innerHTML =
    '<style>* { visibility: visible } .out { display: none } .kept { white-space: pre }</style>';
  document.body.innerHTML = html;
  return readDom(document.body, editorStyle()).text;
}

describe('editorStyle', () => {
  it('asks once for a run of paragraphs of the same make', () => {
    const asked = vi.spyOn(window, 'getComputedStyle');
    read('<p>甲</p><p>乙</p><p>丙</p>');
    // The body and the first of them.
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  it('asks once for what stands first in each of them', () => {
    const asked = vi.spyOn(window, 'getComputedStyle');
    expect(read('<p><span><b>甲</b></span></p><p><span><b>乙</b></span></p>')).toBe('甲\n乙');
    // The body, and the three of the first.
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it.each([
    ['a class inside', '<p><b>甲</b></p><p><b class="out">乙</b>丙</p>', '甲\n丙'],
    ['a class', '<p>甲</p><p class="out">乙</p><p>丙</p>', '甲\n丙'],
    ['a style', '<p>甲</p><p style="display: none">乙</p><p>丙</p>', '甲\n丙'],
    ['another value of the same', '<p class="in">甲</p><p class="out">乙</p>', '甲'],
    ['a class between two', '<p>甲</p><p class="kept">乙  丁</p><p>丙  戊</p>', '甲\n乙  丁\n丙 戊'],
  ])('asks again where there is %s', (_, html, text) => expect(read(html)).toBe(text));
});
