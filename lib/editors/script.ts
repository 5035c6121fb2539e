import type { createAdapter, Family } from './family';
import { worldName } from './world-name';

/** Under what name the adapter of a family is found in the world its script ran in. */
export function adapterName(family: string): string {
  return worldName(`editor ${family}`);
}

type Core = typeof createAdapter;
const CORE = Symbol.for(worldName('core'));

/** Leaves what all families share for the scripts that run after this one, whichever of them does. */
export function offerCore(core: Core): void {
  (globalThis as { [CORE]?: Core })[CORE] = core;
}

/** What a family's file exports by default: the script that puts its adapter in place, once for each page. */
export function editorScript(family: Family): { main(): void } {
  return {
    main() {
      const key = Symbol.for(adapterName(family.family));
      const world = globalThis as { [CORE]?: Core; [key: symbol]: unknown };
      world[key] ??= world[CORE]?.(family);
    },
  };
}
