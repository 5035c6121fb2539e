import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { textFacts } from '@/lib/facts/extract';
import { DATA as SUBJECTS } from '@/lib/report/coverage/subjects.data';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { causeSentence } from './causes';
import { DATA } from './causes.data';
import { DATA as COUNTERMEASURES } from './countermeasures.data';

const CausesSchema = z.array(z.string().min(8)).min(3).max(5);
const ALL = [...Object.values(DATA.bySubject), ...Object.values(DATA.byKind), DATA.general].flat();

describe('causes', () => {
  it('are there for every subject and kind', () => {
    z.strictObject({
      asOf: z.iso.date(),
      source: z.string(),
      bySubject: z.record(z.enum(SUBJECTS.subjects.map(({ id }) => id)), CausesSchema),
      byKind: z.record(z.enum(Object.keys(COUNTERMEASURES.byKind)), CausesSchema),
      general: CausesSchema,
    }).parse(DATA);
  });

  it('are told apart, and name no figure, day, law or body', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(ALL.flatMap((label) => textFacts(label).map(({ surface }) => `${label}: ${surface}`))).toEqual([]);
  });

  it('read well after 主要原因是', () => {
    const text = `某局关于2024年度法治政府建设情况的报告\n一、存在的不足和原因\n${ALL.map((label) => `工作不足。${causeSentence(label)}`).join('\n')}`;
    const { findings } = check(parseDraft(textSnapshot(text)), fazhiAnnual);
    const wording = findings.filter(
      ({ rule }) => /^(?:terms|text|punctuation|figures)\//.test(rule) && rule !== 'text/repeated',
    );
    expect(wording.map(({ rule, text: found, message }) => `${rule} ${found} ${message}`)).toEqual([]);
  });
});

describe('causeSentence', () => {
  it.each([
    ['人手不足', '主要原因是人手不足。'],
    ['  因为人手不足。', '因为人手不足。'],
    ['由于机构调整，', '由于机构调整。'],
    [' 。', ''],
  ])('%s → %s', (words, sentence) => expect(causeSentence(words)).toBe(sentence));
});
