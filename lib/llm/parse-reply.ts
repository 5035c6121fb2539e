import { jsonrepair } from 'jsonrepair';
import type * as z from 'zod';
import { splitThinking } from './think';

export type ParsedReply<T> =
  /** `exact`: the text was whole, correct JSON and needed no mending, so nothing of it can be missing. */
  | { readonly ok: true; readonly value: T; readonly exact: boolean }
  /** One line each, for the model to mend. */
  | { readonly ok: false; readonly issues: readonly string[] };

/** Finds the JSON in an answer and checks it: thinking, prose and fences taken off, then mended if need be. */
export function parseReply<T>(text: string, schema: z.ZodType<T>): ParsedReply<T> {
  const candidates = jsonCandidates(splitThinking(text).content);
  let issues: readonly string[] = ['回答中没有 JSON 对象。'];
  for (const exact of [true, false]) {
    for (const candidate of candidates) {
      const read = readJson(candidate, exact);
      if (!read) continue;
      const parsed = schema.safeParse(read.value);
      if (parsed.success) return { ok: true, value: parsed.data, exact };
      issues = parsed.error.issues
        .slice(0, 10)
        .map(({ path, message }) => `${path.join('.') || '（顶层）'}：${message}`);
    }
  }
  return { ok: false, issues };
}

function readJson(text: string, exact: boolean): { value: unknown } | null {
  try {
    return { value: JSON.parse(exact ? text : jsonrepair(plainQuotes(text))) };
  } catch {
    return null;
  }
}

/** The likeliest first. */
function jsonCandidates(text: string): string[] {
  const found = [...text.matchAll(/```(?:json|JSON)?\s*\n?([\s\S]*?)```/g)].map((match) => (match[1] ?? '').trim());
  const open = text.search(/[{｛]/);
  if (open >= 0) {
    const rest = text.slice(open);
    const balanced = balancedObject(rest);
    if (balanced) found.push(balanced);
    const close = Math.max(rest.lastIndexOf('}'), rest.lastIndexOf('｝'));
    if (close > 0) found.push(rest.slice(0, close + 1));
    found.push(rest.replace(/\s*```\s*$/, ''));
  }
  return [...new Set(found.filter((one) => /^[{｛]/.test(one)))];
}

/** From the first brace to its match, strings minded; null when it is never closed. */
function balancedObject(text: string): string | null {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(0, at + 1);
    }
  }
  return null;
}

/** JSON written wholly with Chinese marks: ｛“text”：“…”，…｝. One plain quote proves that it is not. */
function plainQuotes(text: string): string {
  if (text.includes('"') || !text.includes('“')) return text;
  return text
    .replace(/[“”]/g, '"')
    .replace(/"\s*：/g, '":')
    .replace(/(["\]}｝])\s*，\s*(?=["[{｛])/g, '$1,')
    .replace(/｛/g, '{')
    .replace(/｝/g, '}');
}
