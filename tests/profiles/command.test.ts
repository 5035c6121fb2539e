import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkCommand } from '../check-command';

const ResultsSchema = z.array(z.object({ report: z.object({ profile: z.string() }) }));

const COMMAND = await checkCommand();

function run(...args: string[]) {
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' });
}

function profileFile(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'nigao-')), 'profile.json');
  writeFileSync(path, content);
  return path;
}

const profilesOf = (...args: string[]) =>
  ResultsSchema.parse(JSON.parse(run('--format', 'json', ...args).stdout)).map(({ report }) => report.profile);

const NATIONAL = 'tests/forms/01-national-five-parts.txt';
const THEMATIC = 'tests/forms/03-thematic-web.txt';

describe('check --profile', () => {
  it('takes for each file the profile that fits, unless one is named', () => {
    expect(profilesOf(NATIONAL, THEMATIC)).toEqual(['fazhi-annual', 'fazhi-summary']);
    expect(profilesOf('--profile', 'fazhi-annual', THEMATIC)).toEqual(['fazhi-annual']);
  });

  it("takes a user's own file", () => {
    expect(profilesOf('--profile', 'samples/profiles/local-headings.json', NATIONAL)).toEqual(['local-headings']);
  });

  it.each([
    ['nothing', /There is no profile nothing/],
    ['nothing.json', /nothing\.json cannot be read/],
    [profileFile('{'), /is not JSON/],
    [profileFile('{"id": "own", "label": "x", "colour": 1}'), /colour: "colour" is not known/],
  ])('%s exits 2 and says why', (option, message) => {
    const { status, stderr } = run('--profile', option, NATIONAL);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
