// What offices of many kinds write, without a slip: figures, dates, titles and names that look like one. Passages, not whole reports:
// what a report lacks is tested with the forms.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { chooseProfile } from '@/lib/report/choose-profile';
import { check } from '@/lib/rules/engine';

const FOLDER = 'tests/sound/passages';
/** Advice on one passage of a page or two, at most. */
const FEW = 3;

describe.each(readdirSync(FOLDER).sort())('%s', (name) => {
  const draft = parseDraft(textSnapshot(readFileSync(`${FOLDER}/${name}`, 'utf8')));
  const { findings } = check(draft, chooseProfile(draft).profile);
  const inText = findings.filter(({ rule }) => !rule.startsWith('structure/'));

  it('gives no false alarm', () => {
    const raised = inText.filter(({ severity }) => severity !== 'advice');
    expect(raised.map(({ rule, text, message }) => ({ rule, text, message }))).toEqual([]);
  });

  it('gets little advice', () => {
    expect(inText.length, inText.map(({ message }) => message).join('\n')).toBeLessThanOrEqual(FEW);
  });
});
