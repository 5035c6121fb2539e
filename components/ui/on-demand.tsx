import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

interface OnDemand<P> {
  readonly View: ComponentType<P>;
  /** Loads the code before it is asked for. */
  readonly preload: () => void;
}

/**
 * A view whose code is loaded when it is first shown, or before: then it shows at once, in the very frame, where React's
 * own lazy views show their fallback first.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>, fallback: ReactNode): OnDemand<P> {
  let loaded: ComponentType<P> | null = null;
  const get = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Later = lazy(get);

  function View(props: P) {
    // The same component for as long as it is shown, or what was typed into it would be gone.
    const [Now] = useState(() => loaded);
    if (Now) return <Now {...props} />;
    return (
      <Suspense fallback={fallback}>
        <Later {...props} />
      </Suspense>
    );
  }
  return { View, preload: () => void get() };
}
