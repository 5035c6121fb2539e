const NAME = 'nigao';
const styled = new WeakMap<Document, Set<string>>();
export const MARK_COLOUR = '#ffe08a';
const LOOK = `background-color: ${MARK_COLOUR}; color: #3d2c00`;
const STYLE = `::highlight(${NAME}) { ${LOOK}; }`;

/** The class by which an editor that draws its text itself is asked to mark a place: see addMarkClass. */
export const MARK_CLASS = 'nigao-mark';

/** Gives the class its look in the document. */
export function addMarkClass(document: Document): void {
  addStyle(document, `.${MARK_CLASS} { ${LOOK} !important; }`);
}

/** Marks a range without touching the document, and brings it to the middle of the view. Null clears the mark. */
export function markRange(document: Document, range: Range | null): void {
  markAgain(document, range);
  const view = document.defaultView;
  if (range && view) reveal(range, view);
}

/** Marks a range, or clears the mark, and leaves the view where it is. */
export function markAgain(document: Document, range: Range | null): void {
  const view = document.defaultView;
  if (!view || !('CSS' in view)) return;
  // The document's own constructors: those of another frame are not accepted.
  const { CSS, Highlight } = view as Window & typeof globalThis;
  if (!CSS.highlights || !Highlight) return;
  CSS.highlights.delete(NAME);
  if (!range) return;
  addStyle(document, STYLE);
  CSS.highlights.set(NAME, new Highlight(range));
}

/** Adds a rule to the document, once, in a way that no content security policy forbids. */
export function addStyle(document: Document, rule: string): void {
  const known = styled.get(document) ?? new Set();
  if (known.has(rule)) return;
  styled.set(document, known.add(rule));
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function reveal(range: Range, view: Window): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph can be in the middle while the place itself is out of view.
  for (let box = element; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY)) {
      const { top, height } = box.getBoundingClientRect();
      const middle = centre(range) - top;
      if (middle < 0 || middle > height) box.scrollTop += middle - height / 2;
    }
  }
  const middle = centre(range);
  if (middle < 0 || middle > view.innerHeight) view.scrollBy(0, middle - view.innerHeight / 2);
}

function centre(range: Range): number {
  const { top, bottom } = range.getBoundingClientRect();
  return (top + bottom) / 2;
}
