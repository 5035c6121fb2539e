import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'tests/annotated/drafts';
/** ⟦the marked text⟧{family/rule, family/rule}; empty text for a place between two characters. */
const MARK = /⟦([^⟦⟧]*)⟧\{([^{}\n]*)\}/g;

export interface Annotation {
  readonly rule: string;
  readonly start: number;
  readonly text: string;
}

export interface AnnotatedDraft {
  readonly name: string;
  /** Without the marks. */
  readonly text: string;
  /** What a check must find above advice, and nothing else. */
  readonly expected: readonly Annotation[];
}

/** A text with marks → the text, and what the marks say. */
export function readMarks(marked: string): Omit<AnnotatedDraft, 'name'> {
  const expected: Annotation[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const [whole, inside = '', rules = ''] = match;
    for (const rule of rules.split(',')) expected.push({ rule: rule.trim(), start: text.length, text: inside });
    text += inside;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  if (/[⟦⟧]/.test(text)) throw new Error(`a mark is not closed: ${/.{0,20}[⟦⟧].{0,20}/.exec(text)?.[0]}`);
  return { text, expected };
}

/** The drafts of offices that do not exist, with the findings written into them. */
export function readAnnotated(): AnnotatedDraft[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, ...readMarks(readFileSync(`${FOLDER}/${name}`, 'utf8')) }));
}
