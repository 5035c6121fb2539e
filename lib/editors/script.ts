import type { createAdapter, Family } from './family';

/** Under what name the adapter of a family is found in the world its script ran in. */
export const ADAPTER_KEY = 'nigao.editor.';

type Core = typeof createAdapter;
const CORE = Symbol.for('nigao.core');

/** Leaves what all families share for the scripts that run after this one, whichever of them does. */
export function offerCore(core: Core): void {
  (globalThis as { [CORE]?: Core })[CORE] = core;
}

/** What a family's file exports by default: the script that puts its adapter in place, once for each page. */
export function editorScript(family: Family): { main(): void } {
  return {
    main() {
      const key = Symbol.for(ADAPTER_KEY + family.family);
      const world = globalThis as { [CORE]?: Core; [key: symbol]: unknown };
      world[key] ??= world[CORE]?.(family);
    },
  };
}
