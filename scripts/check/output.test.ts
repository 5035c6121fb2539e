import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Progress, write } from './output';

describe('write', () => {
  it('waits for a slow reader', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    let isWritten = false;
    const written = write(stream, 'more than four').then(() => {
      isWritten = true;
    });
    await new Promise(setImmediate);
    expect(isWritten).toBe(false);
    stream.resume();
    await written;
  });

  it('does not wait for nothing', async () => {
    await write(new PassThrough({ highWaterMark: 1 }), '');
  });
});

describe('Progress', () => {
  function shown(isTTY: boolean, took: number) {
    const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
    let time = 0;
    const progress = new Progress(stream, 60, () => time);
    time = took;
    progress.done(12);
    progress.end();
    return String(stream.read() ?? '');
  }

  it('tells a person after half a second how far it is, and wipes it out', () => {
    expect(shown(true, 600)).toBe('\rChecked 12 of 60 files\r\x1b[K');
  });

  it('says nothing in a short run or where nobody looks', () => {
    expect(shown(true, 400)).toBe('');
    expect(shown(false, 600)).toBe('');
  });
});
