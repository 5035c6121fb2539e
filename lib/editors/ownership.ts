/** Asked of the page's world by an event on the editor; preventDefault says «free», so no answer is «own». */
const QUESTION = 'nigao-own';

/** book: does the page keep book on what stands there? keys: does it listen to what is about to be typed? */
export type Question = 'book' | 'keys';

/** True when the page's own scripts hold the text: what the browser types into the page need not reach them. */
export function isOwned(root: Element, question: Question): boolean {
  return root.dispatchEvent(
    new CustomEvent(QUESTION, { bubbles: true, composed: true, cancelable: true, detail: question }),
  );
}

/** In the page's world, where the marks of its scripts and what they do with an event can be seen. */
export function answerOwnership(document: Document): void {
  document.addEventListener(
    QUESTION,
    (event) => {
      const [root] = event.composedPath();
      if (!(root instanceof Element)) return;
      const { detail } = event as CustomEvent<Question>;
      const own = detail === 'keys' ? listensToTyping(root) : keepsBook(root);
      if (!own) event.preventDefault();
    },
    true,
  );
}

// What event libraries leave on an element says nothing of its text.
const HARMLESS = /^(?:jQuery\d|sizzle|sizcache)|event|listener|zone_symbol/i;

/**
 * Frameworks and editors that draw from a model of their own hang their book-keeping on the elements they drew: a bare
 * page has none. The editor's own element is left out, frameworks draw it for editors whose text is in the page too.
 */
function keepsBook(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (Reflect.ownKeys(node).some((key) => typeof key === 'symbol' || !HARMLESS.test(key))) return true;
  }
  return false;
}

/**
 * The browser sends no `beforeinput` with its editing commands: who types by it would not learn of the text. An event
 * that asks for nothing shows whether anyone looks at what it asks for.
 */
function listensToTyping(root: Element): boolean {
  const event = new InputEvent('beforeinput', { bubbles: true, composed: true, cancelable: true });
  let seen = false;
  const look = <T>(value: T) => ({
    get() {
      seen = true;
      return value;
    },
  });
  Object.defineProperties(event, {
    inputType: look(''),
    data: look(null),
    dataTransfer: look(null),
    getTargetRanges: look(() => []),
    preventDefault: look(() => {}),
  });
  root.dispatchEvent(event);
  return seen;
}
