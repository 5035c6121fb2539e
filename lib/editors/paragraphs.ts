import type { Line, Snapshot } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';

/** One line of a document that keeps its paragraphs in a model of its own. */
export interface Paragraph extends Pick<Line, 'kind' | 'depth'> {
  /** The editor's own name for it, good as long as the document is open. */
  readonly key: string;
  /** Without line breaks. */
  readonly text: string;
}

/** A span as it stands in one paragraph. */
export interface ParagraphSpan<P extends Paragraph> extends Span {
  readonly paragraph: P;
  readonly index: number;
}

export function paragraphsSnapshot(paragraphs: readonly Paragraph[], isWhole: boolean): Snapshot {
  let at = 0;
  const lines = paragraphs.map(({ text, kind, depth }): Line => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, kind, ...(depth === undefined ? {} : { depth }) };
  });
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return { text, format: 'editor', lines, complete: isWhole };
}

/** Null when the span reaches over the border of a paragraph. */
export function paragraphSpan<P extends Paragraph>(paragraphs: readonly P[], span: Span): ParagraphSpan<P> | null {
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const end = at + paragraph.text.length;
    if (span.start >= at && span.start <= end) {
      return span.end <= end ? { paragraph, index, start: span.start - at, end: span.end - at } : null;
    }
    at = end + 1;
  }
  return null;
}
