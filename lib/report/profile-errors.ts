import type * as z from 'zod';
import type { PatternProblem } from './pattern-cost';

export type Language = 'zh' | 'en';

/** What each value of a profile file should be; by its key. */
const EXPECTED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  id: {
    zh: '用小写字母、数字和连字符，如 "tianjin-2025"',
    en: 'use lower-case letters, digits and hyphens, such as "tianjin-2025"',
  },
  role: {
    zh: '用小写字母、数字和连字符，如 "measures"、"problems"、"responsibility"、"plan"、"other"',
    en: 'use lower-case letters, digits and hyphens, such as "measures", "problems", "responsibility", "plan" or "other"',
  },
  label: { zh: '写模板或者部分的中文名称，如 "市委依法治市办通知"', en: 'write a name, such as "市委依法治市办通知"' },
  heading: {
    zh: '写标题全文，年份写成 {year} 或者 {next}，如 "{year}年度主要举措和成效"',
    en: 'write the whole heading, with {year} or {next} for the years, such as "{year}年度主要举措和成效"',
  },
  missing: { zh: '写 "error"、"warning" 或者 "advice"', en: 'write "error", "warning" or "advice"' },
  length: { zh: '写成 { "min": 2000, "max": 5000 }', en: 'write { "min": 2000, "max": 5000 }' },
  deadline: {
    zh: '写成 { "month": 3, "day": 1, "basis": "依据的文件" }',
    en: 'write { "month": 3, "day": 1, "basis": "the document behind it" }',
  },
  parts: {
    zh: '写成列表，每一部分如 { "role": "measures", "heading": "……" }',
    en: 'write a list of parts such as { "role": "measures", "heading": "…" }',
  },
  order: {
    zh: '写部分代号的列表，如 ["responsibility", "measures"]',
    en: 'write a list of roles, such as ["responsibility", "measures"]',
  },
  omit: { zh: '写部分代号的列表，如 ["other"]', en: 'write a list of roles, such as ["other"]' },
  extends: { zh: '写已有模板的代号，如 "fazhi-annual"', en: 'write the id of a profile, such as "fazhi-annual"' },
};

/** Every message of a profile file, in the language of the interface and of the command line. */
export const PROFILE_MESSAGES = {
  zh: {
    tooLong: (length: number, limit: number) =>
      `文件有${length}个字符，超过${limit}个。模板文件不会这么大，请确认选对了文件。`,
    notJson: (detail: string) => `文件不是正确的 JSON，可能多了或少了逗号、引号、括号（${detail}）。`,
    unknownBase: (ids: readonly string[]) => `没有这个模板。可以写：${ids.join('、')}。`,
    takenId: (id: string) => `代号“${id}”已经用于自带的模板，请换一个。`,
    tooManyParts: (limit: number) => `部分太多，最多${limit}个。`,
    doubleRole: (role: string) => `代号“${role}”出现了两次，每个部分的代号只能用一次。`,
    newPart: (role: string) => `“${role}”是新增的部分，要写标题（heading）。`,
    fixedYear: '标题里写了固定的年份，明年就不能用了。请改为 {year}（报告年度）或者 {next}（下一年度）。',
    unknownRole: (role: string, roles: readonly string[]) => `没有代号为“${role}”的部分。可以写：${roles.join('、')}。`,
    noParts: '模板里至少要有一个部分。',
    unknownKey: (key: string) => `不认识“${key}”，请删去，或者核对拼写。`,
    missing: (key: string, expected: string) => `缺少“${key}”：${expected}。`,
    wrong: (key: string, expected: string) => `“${key}”写得不对：${expected}。`,
    whole: '模板应当是一个 JSON 对象，如 { "id": "…", "label": "…", "extends": "fazhi-annual" }。',
    otherwise: '请对照样例修改',
    pattern: {
      unbounded: '匹配式里有没有上限的重复（* 或 +）。请改成有上限的，如 .{0,20}。',
      backreference: '匹配式里不能用 \\1 这样的回引。',
      syntax: '不是能用的匹配式。不确定时删去这一项，只写标题（heading）就可以。',
      costly: '匹配式太复杂，会拖慢检查。请减少重复和“或”的个数，或者只写标题（heading）。',
    } satisfies Record<PatternProblem, string>,
  },
  en: {
    tooLong: (length: number, limit: number) =>
      `The file has ${length} characters, more than ${limit}. No profile is that long: is it the right file?`,
    notJson: (detail: string) =>
      `The file is not JSON: a comma, quotation mark or bracket may be missing or too many (${detail}).`,
    unknownBase: (ids: readonly string[]) => `There is no such profile. Known: ${ids.join(', ')}.`,
    takenId: (id: string) => `The id "${id}" belongs to a profile that comes with the product; choose another.`,
    tooManyParts: (limit: number) => `There are too many parts; the limit is ${limit}.`,
    doubleRole: (role: string) => `The role "${role}" stands there twice; each part needs a role of its own.`,
    newPart: (role: string) => `"${role}" is a new part and needs a heading.`,
    fixedYear: 'The heading names a fixed year. Write {year} for the year of the report and {next} for the one after.',
    unknownRole: (role: string, roles: readonly string[]) =>
      `There is no part with the role "${role}". Known: ${roles.join(', ')}.`,
    noParts: 'A profile needs at least one part.',
    unknownKey: (key: string) => `"${key}" is not known; delete it or mend its spelling.`,
    missing: (key: string, expected: string) => `"${key}" is missing: ${expected}.`,
    wrong: (key: string, expected: string) => `"${key}" is wrong: ${expected}.`,
    whole: 'A profile is one JSON object, such as { "id": "…", "label": "…", "extends": "fazhi-annual" }.',
    otherwise: 'compare it with the sample',
    pattern: {
      unbounded: 'The pattern repeats without a limit (* or +). Give it one, such as .{0,20}.',
      backreference: 'The pattern must not refer back (\\1).',
      syntax: 'This is no pattern that can be used. In doubt leave it out: the heading alone is enough.',
      costly: 'The pattern is so involved that it would slow the check down. Use fewer repetitions and alternatives.',
    } satisfies Record<PatternProblem, string>,
  },
} as const;

/** zod's issues in words: which key, what is wrong with it, what to write. */
export function profileErrors(error: z.ZodError, language: Language): { path: string; message: string }[] {
  const say = PROFILE_MESSAGES[language];
  return error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
    const expected = EXPECTED[key]?.[language] ?? say.otherwise;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((unknown) => ({
        path: [...issue.path, unknown].join('.'),
        message: say.unknownKey(unknown),
      }));
    if (issue.path.length === 0) return [{ path, message: say.whole }];
    if (issue.code === 'custom') return [{ path, message: say.pattern.syntax }];
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    return [{ path, message: isMissing ? say.missing(key, expected) : say.wrong(key, expected) }];
  });
}
