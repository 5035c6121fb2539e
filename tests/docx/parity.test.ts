import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxSnapshot } from '@/lib/document/docx/snapshot';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { readForms } from '../forms/read-form';
import { findOffice } from '../office';
import { comparable } from '../parity/findings';
import { level, line, list, makeDocx, num } from './make-docx';

const NUMBERING =
  list(
    0,
    level(0, 'japaneseCounting', '%1、') +
      level(1, 'chineseCounting', '（%2）') +
      level(2, 'decimal', '%3.') +
      level(3, 'decimal', '（%4）'),
  ) + num(1, 0);
const NUMBER = /^(?:([一二三四五六七八九十]+、)|(（[一二三四五六七八九十]+）)|(\d+\.)(?!\d)|(（\d+）))/;

/** Lines as paragraphs, numbers as typed. */
function typed(lines: readonly string[]): Uint8Array {
  return makeDocx({ body: lines.map((text) => line(text)).join('') });
}

/** The same, where Word writes the numbers. */
function numbered(lines: readonly string[]): Uint8Array {
  const body = lines.map((text) => {
    const mark = NUMBER.exec(text);
    if (!mark) return line(text);
    const at = mark.slice(1).findIndex((written) => written !== undefined);
    return line(text.slice(mark[0].length), { list: 1, level: at });
  });
  return makeDocx({ body: body.join(''), numbering: NUMBERING });
}

const DEFECTS = readFileSync('samples/draft-with-defects.txt', 'utf8');
const FORMS = readForms().filter(({ name }) => name.endsWith('.txt'));

describe('the same text as .docx', () => {
  it.each([{ name: 'the sample', text: DEFECTS }, ...FORMS])(
    '$name gives the findings of the plain text',
    ({ text }) => {
      expect(comparable(docxSnapshot(typed(text.split(/\r?\n/))))).toEqual(comparable(textSnapshot(text)));
    },
  );

  // Its numbers are in order; where they are not, Word's would be others.
  const SOUND = readFileSync('samples/sound-report.txt', 'utf8');
  const WRONG_YEAR = SOUND.replace('四、2026年', '四、2025年').replace('“12·4”', '12.4');

  it.each([
    ['sound', SOUND],
    ['with defects', WRONG_YEAR],
  ])('%s, with the numbers left to Word', (_, text) => {
    const snapshot = docxSnapshot(numbered(text.split('\n')));
    expect(snapshot.text).toBe(text);
    expect(comparable(snapshot)).toEqual(comparable(textSnapshot(text)));
  });
});

const office = findOffice('writer');

describe.skipIf(office === null)('files that LibreOffice writes (needs libreoffice)', () => {
  function saved(from: string): Snapshot {
    const folder = mkdtempSync(join(tmpdir(), 'nigao-'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', profile, '--convert-to', 'docx', '--outdir', folder, from];
    execFileSync(office ?? '', options, { stdio: 'ignore', timeout: 50_000 });
    return docxSnapshot(readFileSync(join(folder, from.replace(/^.*\/|\.\w+$/g, '').concat('.docx'))));
  }

  it('give the findings of the plain text', () => {
    expect(comparable(saved('samples/draft-with-defects.txt'))).toEqual(comparable(textSnapshot(DEFECTS)));
  });
});
