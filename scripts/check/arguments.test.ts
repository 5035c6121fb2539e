import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './arguments';

describe('readArguments', () => {
  it('reads options in any order, and lists parted by commas or said again', () => {
    const read = readArguments([
      'a.txt',
      '--ignore',
      'a/b,c/d',
      '--format=json',
      'b.md',
      '--ignore',
      'e/f',
      '--report-year',
      '2025',
    ]);
    expect(read).toEqual({
      help: false,
      profile: undefined,
      format: 'json',
      reportYear: 2025,
      lastYear: undefined,
      ignore: ['a/b', 'c/d', 'e/f'],
      paths: ['a.txt', 'b.md'],
    });
  });

  it.each([
    [['--format', 'docx', 'a.txt'], 'is not one of text, json, ndjson, markdown, csv'],
    [['--report-year', '24', 'a.txt'], 'is not a year'],
    [['--format', 'ndjson', '-', 'a.txt'], '- stands alone'],
    [['--colour', 'a.txt'], 'colour'],
    [['--profile'], 'profile'],
    [[], 'Name at least one file'],
  ])('refuses %j and says why', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });
});
