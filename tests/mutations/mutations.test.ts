import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TRADITIONAL } from './characters';
import { CLASSES } from './classes';
import { measure, type Outcome } from './measure';

const TEXTS = [
  '01-national-five-parts',
  '04-document-form-responsibility-first',
  '10-deep-levels',
  '13-latin-marks-quotes',
].map((name) => readFileSync(`tests/forms/${name}.txt`, 'utf8'));

/** Real reports have defects of their own, so that a few planted ones go under in them. */
const REAL = process.env['REPORTS_DIR'];

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

describe.runIf(REAL)('planted into real reports', () => {
  // Read at once, even where the tests do not run.
  const folder = REAL ?? '';
  const texts = (folder ? readdirSync(folder) : []).flatMap((name) =>
    name.endsWith('.txt') ? [readFileSync(join(folder, name), 'utf8')] : [],
  );

  it('defects are found, and hardly anything else', () => {
    const outcomes = CLASSES.map((defect) => measure(defect, texts));
    const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0);
    const planted = sum((outcome) => outcome.planted);
    const missed = outcomes.flatMap((outcome) => outcome.missed);
    const unexplained = outcomes.flatMap((outcome) => outcome.unexplained);
    expect(planted).toBeGreaterThan(1000);
    expect(1 - missed.length / planted, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(unexplained.length / planted, unexplained.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
