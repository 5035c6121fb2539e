/** What a model finds in a prompt: the paragraphs it is to reword, and the slot of each fact. */
export interface PromptReading {
  readonly shown: readonly string[];
  readonly slotOf: (words: string) => string;
}

export function readPrompt(prompt: string): PromptReading {
  const slots = new Map<string, string>();
  for (const [, id = '', words = ''] of prompt.matchAll(/^\{\{(f\d+)\}\}＝(.*?)（[^\n]*）$/gm))
    if (!slots.has(words)) slots.set(words, `{{${id}}}`);
  const shown = [...prompt.matchAll(/^第\d+段(?:（标题：.*?）)?：(.*)$/gm)].map(([, text = '']) => text);
  return { shown, slotOf: (words) => slots.get(words) ?? words };
}
