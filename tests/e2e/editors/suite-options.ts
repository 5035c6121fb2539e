import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The columns of the table in docs/editors.md. */
export type Capability = 'read' | 'locate' | 'mark' | 'write' | 'insert' | 'undo' | 'redo';

export interface SuiteOptions {
  /** The editor's row in the table, and its folder under bench/editors. */
  id: string;
  /** What the table calls it. */
  name: string;
  /** The installed package, for its version; none for what the browser brings. */
  package?: string;
  /** The address of its page, when that is not `/bench/editors/<id>/page.html`. */
  page?: string;
  /** What the panel calls it. */
  label: string;
  /** What the editor makes of the draft when it loads it, when that is not all of it. */
  loads?: (text: string) => string;
  /** How the form gets the text, as plain lines or as HTML; null where the page has no form. */
  submits: 'text' | 'html' | null;
  /** What a new heading and a new paragraph look like (`bench.look`); null where there is no look. */
  looks: [string, string] | null;
  /** True where the editor brings its form up to date a tenth of a second later, sooner than a hand reaches the button. */
  fillsLater?: boolean;
  /** What stands in the editor after 你 was typed as the composition ni, when its own handling leaves more than 你. */
  composed?: string;
  /** The editor's own key for redo, when that is not Ctrl+Y. */
  redoKey?: string;
  /**
   * What is not done in this editor, each with its reason as the table gives it. Without `write` there is no insertion
   * and no undo either: it is then tested that a write is refused, changes nothing, and that the place is still shown.
   */
  without?: Partial<Record<'mark' | 'write' | 'insert' | 'undo' | 'redo', string>>;
}

/** What the report of a test carries into the table: see scripts/editor-table.mjs. */
export function annotations(options: SuiteOptions, proved: readonly Capability[]) {
  const { id, name, without = {} } = options;
  const reasons = Object.entries(without).map(([capability, reason]) => ({ type: `without ${capability}`, reason }));
  return {
    annotation: [
      { type: 'editor', description: id },
      { type: 'name', description: name },
      { type: 'version', description: versionOf(options) },
      ...proved.map((capability) => ({ type: 'proves', description: capability })),
      ...reasons.map(({ type, reason }) => ({ type, description: reason })),
    ],
  };
}

export function addressOf({ id, page }: SuiteOptions): string {
  return page ?? `/bench/editors/${id}/page.html`;
}

function versionOf(options: SuiteOptions): string {
  if (!options.package) return '';
  const folder = addressOf(options).startsWith('/bench/') ? 'bench' : '.';
  try {
    return JSON.parse(readFileSync(join(folder, 'node_modules', options.package, 'package.json'), 'utf8')).version;
  } catch {
    // Not installed: its tests say so better than the collection of all of them.
    return '';
  }
}
