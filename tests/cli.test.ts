import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MAX_CHARACTERS } from '@/lib/document/snapshot';
import { checkCommand } from './check-command';
import { line, makeDocx, p, r } from './docx/make-docx';

/** As `npm run check` starts it. */
const SOURCES = ['--import', 'tsx', 'scripts/check.ts'];
const COMMAND = await checkCommand();
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

function run(args: readonly string[], input?: string, command = COMMAND) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'nigao-')), name);
  writeFileSync(path, content);
  return path;
}

describe('check', () => {
  it('prints one result per file, in order, as a JSON array, and exits 1 for a finding above advice', () => {
    const { status, stdout } = run(['--format', 'json', SOUND, DEFECTS], undefined, SOURCES);
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
    [[file('a.docx', '法治')], 'This is not a .docx file'],
    [[file('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))], 'save it as .docx'],
    [[file('a.pdf', '%PDF-1.7')], 'save it as .docx'],
    [[file('a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0]))], 'The .docx file is damaged'],
    [[file('a.txt', '')], 'empty'],
    [[file('a.txt', '法'.repeat(MAX_CHARACTERS + 1))], `the limit is ${MAX_CHARACTERS}`],
    [['--profile', 'nothing', SOUND], 'There is no profile nothing'],
    [['--ignore', 'year/plan,year/nothing', SOUND], 'year/nothing: there is no such rule'],
    [['--last-year', 'missing.txt', SOUND], 'missing.txt: There is no such file'],
    [[mkdtempSync(join(tmpdir(), 'nigao-'))], 'There is no .txt, .md, .html or .docx file'],
    [['--colour', SOUND], 'colour'],
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

describe('check with options', () => {
  const rulesOf = (args: readonly string[]) => {
    const [result] = z.array(ResultSchema).parse(JSON.parse(run(['--format', 'json', ...args]).stdout));
    return (result?.findings ?? []).map(({ rule }) => rule);
  };

  it('says what it can do', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    for (const option of ['--profile', '--format', '--report-year', '--last-year', '--ignore', 'csv', 'FOLDER'])
      expect(stdout).toContain(option);
  });

  it('leaves out the rules that are to be ignored', () => {
    const all = rulesOf([DEFECTS]);
    expect(all).toEqual(expect.arrayContaining(['year/plan', 'year/report', 'date/format']));
    const some = rulesOf(['--ignore', 'year/plan,date/format', '--ignore', 'year/report', DEFECTS]);
    expect(some).toEqual(all.filter((rule) => !['year/plan', 'year/report', 'date/format'].includes(rule)));
  });

  it('takes the year from the argument', () => {
    expect(rulesOf([SOUND])).not.toContain('year/report');
    expect(rulesOf(['--report-year', '2023', SOUND])).toContain('year/report');
  });

  it('compares with last year’s report', () => {
    expect(rulesOf([DEFECTS])).not.toContain('structure/plan-unreported');
    const before =
      '云岭市望湖区国防动员办公室关于2024年度法治政府建设情况的报告\n四、2025年度推进法治政府建设的主要安排\n' +
      '（一）建设海洋牧场监测平台。完成监测平台招标，年内投入使用。';
    expect(rulesOf(['--last-year', file('去年.txt', before), DEFECTS])).toContain('structure/plan-unreported');
  });

  it('chooses the profile that fits, unless one is named', () => {
    const path = file(
      '公开.txt',
      '某市民政局2025年政府信息公开工作年度报告\n一、总体情况\n主动公开信息120条。\n二、主动公开政府信息情况\n略。',
    );
    const profileOf = (...args: string[]) =>
      z
        .array(z.object({ report: z.object({ profile: z.string() }) }))
        .parse(JSON.parse(run(['--format', 'json', ...args, path]).stdout))[0]?.report.profile;
    expect(profileOf()).toBe('info-disclosure-annual');
    expect(profileOf('--profile', 'fazhi-annual')).toBe('fazhi-annual');
  });
});

describe('check FOLDER', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-'));
  mkdirSync(join(folder, '二处', '.git'), { recursive: true });
  const sound = readFileSync(SOUND, 'utf8');
  const docx = makeDocx({
    body: sound
      .split('\n')
      .map((text) => line(text))
      .join(''),
  });
  writeFileSync(join(folder, '报告10.txt'), readFileSync(DEFECTS));
  writeFileSync(join(folder, '报告2.docx'), docx);
  writeFileSync(join(folder, '二处', '报告3.md'), sound);
  writeFileSync(join(folder, '二处', '旧.doc'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
  for (const ignored of ['~$报告2.docx', '.hidden.txt', 'list.xlsx', '二处/.git/a.txt'])
    writeFileSync(join(folder, ignored), sound);
  // In the order of pinyin, numbers by their value.
  const names = ['报告2.docx', '报告10.txt', '二处/报告3.md', '二处/旧.doc'].map((name) => join(folder, name));

  it('gives one table of all reports in the order of their names, and what could not be read', () => {
    const { status, stdout, stderr } = run([folder]);
    expect([status, stderr]).toEqual([2, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(1, 5).map((row) => names.findIndex((name) => row.startsWith(name)))).toEqual([0, 1, 2, 3]);
    expect(lines[4]).toContain('save it as .docx');
    expect(lines[1]).toMatch(/望湖区国防动员办公室 +2025 +法治政府建设年度报告 +5／5 +无 +0 +0 /);
    expect(stdout).toMatch(/合计 3 份：错误 [1-9].*；另有 1 个文件读不了\n$/);
  });

  it('gives the same table in markdown and for a spreadsheet', () => {
    expect(run(['--format', 'markdown', folder]).stdout.match(/^\| /gm)).toHaveLength(6);
    const { stdout } = run(['--format', 'csv', folder]);
    expect(stdout.startsWith('\uFEFF')).toBe(true);
    expect(stdout.split('\r\n')).toHaveLength(6);
  });

  it('gives the results of all files as JSON', () => {
    const results = z.array(ResultSchema).parse(JSON.parse(run(['--format', 'json', folder]).stdout));
    expect(results.map(({ id }) => id)).toEqual(names);
    expect(results.map(({ error }) => error !== undefined)).toEqual([false, false, false, true]);
    expect(results[0]?.text?.trimEnd()).toBe(sound.trimEnd());
  });
});

describe('check of a .docx', () => {
  const changed = `<w:ins w:id="1">${r('2025年')}</w:ins>`;
  const bytes = makeDocx({
    body: line('某市民政局关于2025年度法治政府建设情况的报告') + p(changed + r('，开展12.4国家宪法日宣传。')),
  });

  it('gives the text that offsets count in, and says what the document holds besides', () => {
    const [result] = z
      .array(ResultSchema.extend({ notes: z.array(z.string()) }))
      .parse(JSON.parse(run(['--format', 'json', file('a.docx', bytes)]).stdout));
    expect(result?.text).toBe('某市民政局关于2025年度法治政府建设情况的报告\n2025年，开展12.4国家宪法日宣传。');
    expect(result?.notes).toEqual([expect.stringContaining('修订')]);
    for (const finding of result?.findings ?? [])
      expect(finding.text).toBe(result?.text?.slice(finding.start, finding.end));
    expect(result?.findings?.map(({ text }) => text)).toContain('12.4');
  });

  it('is told by its content, whatever the name; the people’s formats say it too', () => {
    for (const format of ['text', 'markdown'])
      expect(run(['--format', format, file('a.doc', bytes)]).stdout).toContain('提示：文档里有未接受的修订');
  });
});

describe('check --format ndjson -', () => {
  it('checks 20,000 lines in a memory that does not hold them', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=64', ...COMMAND, '--format', 'ndjson', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // 200 MB in all; the program by itself needs about 40.
    const padding = 'a'.repeat(10_000);
    const texts = function* () {
      for (let id = 0; id < 20_000; id++) {
        const text = `第${id}条要求严格规范公正文明执法。`.repeat(10);
        yield `${JSON.stringify({ id, text, padding })}\n`;
      }
    };
    const fed = pipeline(texts, child.stdin);
    let next = 0;
    for await (const output of createInterface({ input: child.stdout }))
      expect(output.startsWith(`{"id":${next++},`)).toBe(true);
    await fed;
    expect(next).toBe(20_000);
  }, 180_000);

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
