import { parseDraft } from './parse';
import type { Snapshot } from './snapshot';

/**
 * The text of a snapshot, a paragraph a line: markup off, broken paragraphs joined as in a draft, a run-in heading and
 * its text together, blank lines and page numbers between halves of a sentence left out.
 */
export function sourceText(snapshot: Snapshot): string {
  const paragraphs: string[] = [];
  for (const { text, runIn } of parseDraft(snapshot).blocks) {
    if (runIn && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
    else if (text) paragraphs.push(text);
  }
  return paragraphs.join('\n');
}
