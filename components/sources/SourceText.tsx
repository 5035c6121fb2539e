import { useEffect, useMemo, useRef } from 'react';
import { markText } from '@/components/paste/marked-text';
import type { Span } from '@/lib/text/span';

interface Props {
  readonly text: string;
  /** What is marked and scrolled to. */
  readonly span: Span | null;
}

/** A source's text in paragraphs, in a box that scrolls by itself. */
export function SourceText({ text, span }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => markText(text, [], span), [text, span]);
  useEffect(() => {
    if (span) box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [span]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <div ref={box} tabIndex={0} className="min-h-0 overflow-y-auto p-3 text-[13px] leading-6 break-words [tab-size:10]">
      {paragraphs.map((runs, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name.
          key={index}
          className="min-h-2 whitespace-pre-wrap [contain-intrinsic-size:auto_24px] [content-visibility:auto]"
        >
          {runs.map((run) =>
            run.current ? (
              <mark key={run.start} className="rounded-sm bg-warning-tint text-ink outline outline-warning">
                {run.text}
              </mark>
            ) : (
              run.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
