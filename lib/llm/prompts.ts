import Mustache from 'mustache';
import * as z from 'zod';

const FrontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.coerce.number().pipe(z.int().min(1)),
  /** In Chinese, as the user sees it before sending. */
  task: z.string().min(1),
  thinking: z.stringbool(),
  temperature: z.coerce.number().min(0).max(1),
  /** Tokens. */
  maxOutput: z.coerce.number().pipe(z.int().min(1)),
  /** Names of the values it is filled with. */
  input: z.string().transform(namesIn),
  /** The form of the answer it asks for; none for a message that asks nothing by itself. */
  output: z.enum(['paragraphs', 'findings', 'none']),
});

export interface Prompt extends z.infer<typeof FrontMatterSchema> {
  readonly template: string;
}

/** Values are put in as they are: what they hold is never read as a template. */
export type PromptView = Readonly<Record<string, string | null | readonly Readonly<Record<string, string>>[]>>;

// Other tags than Mustache's own, which are the slots of facts: {{f12}}.
const TAGS: [string, string] = ['<%', '%>'];

const FILES = import.meta.glob<string>('../../prompts/*.md', { query: '?raw', import: 'default', eager: true });

export const PROMPTS: readonly Prompt[] = Object.values(FILES).map(readPrompt);

/** @throws when there is no such prompt */
export function promptById(id: string): Prompt {
  const prompt = PROMPTS.find((one) => one.id === id);
  if (!prompt) throw new Error(`There is no prompt ${id}.`);
  return prompt;
}

/** Front matter of plain `key: value` lines, so that no YAML parser is shipped; a test compares with one. */
export function readPrompt(file: string): Prompt {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replace(/\r\n/g, '\n'));
  if (!match) throw new Error('A prompt begins with its front matter between two lines of ---.');
  const entries = (match[1] ?? '').split('\n').map((line) => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), line.slice(at + 2).trim()];
  });
  return { ...FrontMatterSchema.parse(Object.fromEntries(entries)), template: (match[2] ?? '').trim() };
}

/** @throws when the view lacks what the prompt says it is filled with */
export function renderPrompt(prompt: Prompt, view: PromptView): string {
  for (const name of prompt.input) {
    if (!(name in view)) throw new Error(`Prompt ${prompt.id} needs ${name}.`);
  }
  return Mustache.render(prompt.template, view, {}, { tags: TAGS, escape: String }).replace(/\n{3,}/g, '\n\n');
}

/** The names of a list in brackets: [year, heading]. */
function namesIn(list: string): string[] {
  return list
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Names a template uses outside sections, and those of the sections themselves. */
export function namesOf({ template }: Prompt): string[] {
  const names = Mustache.parse(template, TAGS)
    .filter(([type]) => type !== 'text')
    .map(([, name]) => name);
  return [...new Set(names)];
}
