import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { TRADITIONAL } from './characters';
import { CLASSES } from './classes';
import { measure } from './measure';

const TEXTS = [
  '01-national-five-parts',
  '04-document-form-responsibility-first',
  '10-deep-levels',
  '13-latin-marks-quotes',
].map((name) => readFileSync(`tests/forms/${name}.txt`, 'utf8'));

describe('planted defects are found, and nothing else', () => {
  const lines: string[] = [];

  it.each(CLASSES.map((defect) => [defect.name, defect] as const))('%s', (name, defect) => {
    const { planted, missed, unexplained } = measure(defect, TEXTS);
    const recall = 1 - missed.length / planted;
    lines.push(
      `${name.padEnd(44)} ${planted} planted, ${(recall * 100).toFixed(1)} % found, ${unexplained.length} else`,
    );
    expect(planted).toBeGreaterThan(2);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(defect.floor);
    expect(unexplained).toEqual([]);
  });

  it('the list of Traditional characters is long enough', () => {
    expect(TRADITIONAL.size).toBeGreaterThanOrEqual(300);
  });

  afterAll(() => {
    if (process.env['MUTATIONS_REPORT']) process.stdout.write(`${lines.join('\n')}\n`);
  });
});
