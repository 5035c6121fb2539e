import type { WriteRequest } from './contract';

const ORIGINS: readonly unknown[] = ['rule', 'verified', 'user', 'restored'] satisfies WriteRequest['origin'][];

/** The check at the page's end that a write is one of the four kinds that may be written, whole and well-formed. */
export function isRequest(value: unknown): value is WriteRequest {
  if (!isObject(value) || !ORIGINS.includes(value['origin']) || !Array.isArray(value['edits'])) return false;
  const { edits, insert } = value;
  if (!edits.every((edit) => hasAll(edit, ['text', 'quote', 'before', 'after'], ['start', 'end']))) return false;
  if (insert === undefined) return true;
  if (!hasAll(insert, [], ['before'])) return false;
  return Array.isArray(insert['blocks']) && insert['blocks'].every((block) => hasAll(block, ['text'], ['like']));
}

function hasAll(value: unknown, texts: string[], offsets: string[]): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  return (
    texts.every((name) => typeof value[name] === 'string') && offsets.every((name) => Number.isInteger(value[name]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
