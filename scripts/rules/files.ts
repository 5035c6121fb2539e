import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Ids (family/name) of the rules below a folder such as lib/rules: files one folder deep that export `rule`. Sorted. */
export function findRuleIds(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?!.*\.test\.)[^.]+\.ts$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/').slice(0, -'.ts'.length))
    .filter((id) => RULE_ID.test(id) && /^export const rule\b/m.test(readFileSync(join(folder, `${id}.ts`), 'utf8')))
    .sort();
}

/** family/name, both in small letters with hyphens. */
export const RULE_ID = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/;
