/** As much of React's own record of a component as is used: the same in versions 16 to 19. */
interface Fibre {
  readonly return: Fibre | null;
  readonly memoizedProps?: unknown;
  readonly stateNode?: unknown;
}

/** Editors stand within 20 levels of the element they draw (measured); an application may put a few between. */
const MOST_LEVELS = 60;

/** The components around an element that React draws, innermost first. Only in the page's own world. */
export function* fibresAround(element: Element): Generator<Fibre> {
  const name = Object.keys(element).find((key) => /^__\w+(?:Fiber|InternalInstance)\$/.test(key));
  let fibre = name ? ((element as unknown as Record<string, unknown>)[name] as Fibre | null) : null;
  for (let level = 0; fibre && level < MOST_LEVELS; level++) {
    yield fibre;
    fibre = fibre.return;
  }
}
