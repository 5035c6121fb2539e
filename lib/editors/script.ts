import { createAdapter, type Family } from './family';

/** Under what name the adapter of a family is found in the world its script ran in. */
export const ADAPTER_KEY = 'nigao.editor.';

/** What a family's file exports by default: the script that puts its adapter in place, once for each page. */
export function editorScript(family: Family): { main(): void } {
  return {
    main() {
      const key = Symbol.for(ADAPTER_KEY + family.family);
      const world = globalThis as { [key: symbol]: unknown };
      world[key] ??= createAdapter(family);
    },
  };
}
