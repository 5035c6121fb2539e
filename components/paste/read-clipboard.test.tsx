import { describe, expect, it } from 'vitest';
import { readClipboard } from './read-clipboard';

function read(plain: string, html = '') {
  return readClipboard({ getData: (type) => (type === 'text/html' ? html : plain) });
}

describe('readClipboard', () => {
  it('keeps headings and paragraphs of the HTML', () => {
    const snapshot = read('一、成效\r\n\r\n做了工作', '<h2>一、成效</h2><p>做了工作</p>');
    expect(snapshot.format).toBe('html');
    expect(snapshot.lines?.map((line) => line.kind)).toEqual(['heading', 'paragraph']);
  });

  it('takes the plain text when the HTML lost the automatic numbers', () => {
    expect(read('1. 甲\n2. 乙', '<ol><li>甲</li><li>乙</li></ol>')).toMatchObject({
      format: 'text',
      text: '1. 甲\n2. 乙',
    });
  });

  it('takes the HTML when it is all there is, and the text likewise', () => {
    expect(read('', '<p>甲</p>').text).toBe('甲');
    expect(read('甲\r乙').text).toBe('甲\n乙');
  });
});
