import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, Suspense, useState } from 'react';

/** Code of a view that is loaded when it is first shown, or before. */
export interface DemandedView<P> {
  readonly later: LazyExoticComponent<ComponentType<P>>;
  /** The view itself, once it is there. */
  readonly loaded: () => ComponentType<P> | null;
  readonly preload: () => void;
}

export function demandedView<P>(load: () => Promise<ComponentType<P>>): DemandedView<P> {
  let loaded: ComponentType<P> | null = null;
  const get = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  return { later: lazy(get) as LazyExoticComponent<ComponentType<P>>, loaded: () => loaded, preload: () => void get() };
}

interface Props<P> {
  readonly view: DemandedView<P>;
  readonly fallback: ReactNode;
  readonly given: P & object;
}

/** Shows it, in the very frame when its code is there; a lazy view of React's shows its fallback first even then. */
export function OnDemand<P>({ view, fallback, given }: Props<P>) {
  // The same component for as long as it is shown, or what was typed into it would be gone.
  const [Now] = useState(() => view.loaded());
  const Later: ComponentType<P> = view.later;
  if (Now) return <Now {...given} />;
  return (
    <Suspense fallback={fallback}>
      <Later {...given} />
    </Suspense>
  );
}
