import * as z from 'zod';
import { textSnapshot } from '@/lib/document/snapshot';
import { toJson } from '@/lib/export/json';
import type { Checker } from './checker';
import { type InputLine, MAX_LINE } from './lines';
import { verdict } from './verdict';

const LineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One input line → one output line (without line break) and the exit code it calls for. */
export function checkLine(line: InputLine, check: Checker): { output: string; exit: 0 | 1 | 2 } {
  let id: unknown = null;
  try {
    if ('tooLong' in line) throw new Error(`The line is longer than ${MAX_LINE} characters.`);
    const value: unknown = JSON.parse(line.text);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id ?? null;
    const input = LineSchema.safeParse(value);
    if (!input.success) throw new Error('The line must be an object with "id" (string or number) and "text" (string).');
    const result = check(textSnapshot(input.data.text));
    return { output: JSON.stringify({ ...toJson('', result), id: input.data.id }), exit: verdict(result) };
  } catch (error) {
    const message =
      error instanceof SyntaxError ? 'The line is not JSON.' : error instanceof Error ? error.message : String(error);
    return { output: JSON.stringify({ id, line: line.number, error: message }), exit: 2 };
  }
}
