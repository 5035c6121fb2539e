import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const COMMAND = ['--import', 'tsx', 'scripts/check.ts'];
const SOUND = 'samples/sound-report.txt';
const DEFECTS = 'samples/draft-with-defects.txt';

const ResultSchema = z.object({
  id: z.unknown(),
  report: z.object({ title: z.string().nullable(), parts: z.array(z.object({ role: z.string() })) }).optional(),
  findings: z.array(z.object({ rule: z.string(), start: z.int(), end: z.int(), text: z.string() })).optional(),
  text: z.string().optional(),
  error: z.string().optional(),
  line: z.int().optional(),
});

function run(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'nigao-')), name);
  writeFileSync(path, content);
  return path;
}

describe('check', () => {
  it('prints one result per file, in order, as a JSON array, and exits 1 for a finding above advice', () => {
    const { status, stdout } = run(['--format', 'json', SOUND, DEFECTS]);
    const results = z.array(ResultSchema).parse(JSON.parse(stdout));
    expect(status).toBe(1);
    expect(results.map(({ id }) => id)).toEqual([SOUND, DEFECTS]);
    expect(results[0]?.report?.parts.map(({ role }) => role)).toEqual([
      'measures',
      'problems',
      'responsibility',
      'plan',
      'other',
    ]);
    const source = readFileSync(DEFECTS, 'utf8');
    for (const finding of results[1]?.findings ?? [])
      expect(finding.text).toBe(source.slice(finding.start, finding.end));
  });

  it('exits 0 for the sound sample in every format', () => {
    for (const format of ['text', 'markdown', 'ndjson']) expect(run(['--format', format, SOUND]).status).toBe(0);
  });

  it('gives the text that the offsets count in for HTML', () => {
    const path = file('draft.html', '<h1>某局关于2024年度法治政府建设情况的报告</h1><p>一、主要&nbsp;举措</p>');
    const [result] = z.array(ResultSchema).parse(JSON.parse(run(['--format', 'json', path]).stdout));
    expect(result?.text).toContain('一、主要');
    for (const finding of result?.findings ?? [])
      expect(finding.text).toBe(result?.text?.slice(finding.start, finding.end));
  });

  it('counts offsets after a byte order mark', () => {
    const text = readFileSync(SOUND, 'utf8');
    const results = [file('a.txt', text), file('b.txt', `\uFEFF${text}`)].map((path) =>
      z.array(ResultSchema).parse(JSON.parse(run(['--format', 'json', path]).stdout)),
    );
    expect(results[1]?.[0]?.report).toEqual(results[0]?.[0]?.report);
  });

  it.each([
    [['missing.txt'], 'There is no such file'],
    [['samples'], 'This is a folder'],
    [[file('a.docx', '法治')], 'This is not a .docx file'],
    [[file('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))], 'save it as .docx'],
    [[file('a.pdf', '%PDF-1.7')], 'save it as .docx'],
    [[file('a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0]))], 'The .docx file is damaged'],
    [[file('a.txt', '')], 'empty'],
    [[file('a.txt', '法'.repeat(1_700_000))], 'the limit is 1000000'],
    [['--format', 'docx', SOUND], 'is not one of text, json, ndjson, markdown'],
    [['--profile', 'nothing', SOUND], 'There is no profile nothing'],
    [['--report-year', '24', SOUND], 'is not a year'],
    [['--colour', SOUND], 'colour'],
    [[], 'Name at least one file'],
  ])('%j exits 2 and says why on standard error', (args, message) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('puts the error of an unreadable file into the JSON array and goes on', () => {
    const { status, stdout } = run(['--format', 'json', 'missing.txt', SOUND]);
    const results = z.array(ResultSchema).parse(JSON.parse(stdout));
    expect(status).toBe(2);
    expect(results.map((result) => [result.id, result.error !== undefined])).toEqual([
      ['missing.txt', true],
      [SOUND, false],
    ]);
  });
});

describe('check --format ndjson -', () => {
  it('answers each line before the next is read, and goes on after a broken one', async () => {
    const child = spawn(process.execPath, [...COMMAND, '--format', 'ndjson', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ask = async (input: string) => {
      child.stdin.write(`${input}\n`);
      return ResultSchema.parse(JSON.parse(String((await lines.next()).value)));
    };
    const text = readFileSync(SOUND, 'utf8');
    expect(await ask(JSON.stringify({ id: 'a', text }))).toMatchObject({
      id: 'a',
      report: { parts: expect.any(Array) },
    });
    expect(await ask('{"id": "b", "text"')).toEqual({ id: null, line: 2, error: 'The line is not JSON.' });
    expect(await ask('{"id": "c"}')).toMatchObject({ id: 'c', line: 3, error: expect.stringContaining('"text"') });
    expect(await ask(JSON.stringify({ id: 4, text }))).toMatchObject({ id: 4 });
    child.stdin.end();
    const [code] = await once(child, 'exit');
    expect(code).toBe(2);
  });
});
