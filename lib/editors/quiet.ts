/** What the user does with the page: from then on a change need not be ours. */
const HANDS = ['keydown', 'beforeinput', 'compositionstart', 'pointerdown', 'paste', 'drop'];

export interface Patience {
  /** ms without a change after which the page is at rest. */
  readonly quiet: number;
  /** ms after which it is looked at in any case. */
  readonly longest: number;
}

/** Waits until nothing in the tree moves any more. The user's hand ends it at once: false then. */
export function untilQuiet(tree: Node, { quiet, longest }: Patience): Promise<boolean> {
  const document = tree.ownerDocument ?? (tree as Document);
  return new Promise((resolve) => {
    const end = (undisturbed: boolean) => {
      clearTimeout(soon);
      clearTimeout(last);
      observer.disconnect();
      for (const type of HANDS) document.removeEventListener(type, onHand, true);
      resolve(undisturbed);
    };
    const onHand = (event: Event) => {
      if (event.isTrusted) end(false);
    };
    let soon = setTimeout(end, quiet, true);
    const last = setTimeout(end, longest, true);
    const observer = new MutationObserver(() => {
      clearTimeout(soon);
      soon = setTimeout(end, quiet, true);
    });
    observer.observe(tree, { subtree: true, childList: true, characterData: true });
    for (const type of HANDS) document.addEventListener(type, onHand, true);
  });
}
