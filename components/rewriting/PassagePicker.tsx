import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Paragraph } from '@/lib/drafting/rewriting/passage';

interface Props {
  readonly paragraphs: readonly Paragraph[];
  readonly onPick: (paragraph: Paragraph) => void;
  readonly onClose: () => void;
}

/** The paragraphs of the draft under their headings, with a search over both. */
export function PassagePicker({ paragraphs, onPick, onClose }: Props) {
  const [query, setQuery] = useState('');
  const groups = useMemo(() => grouped(paragraphs, query.trim()), [paragraphs, query]);
  return (
    <div className="rounded-md border border-line bg-card p-2">
      <div className="flex gap-1.5">
        <input
          type="search"
          aria-label="查找要改写的段落"
          placeholder="输入标题或段落里的几个字"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="min-h-7 min-w-0 flex-1 rounded border border-line bg-card px-2 text-[13px] placeholder:text-soft"
        />
        <Button look="quiet" onClick={onClose}>
          收起
        </Button>
      </div>
      {groups.length === 0 && (
        <p className="p-2 text-[13px] text-soft">
          {query.trim() ? '没有含这几个字的段落。' : '稿件里没有可以改写的段落。'}
        </p>
      )}
      <div className="mt-1.5 max-h-80 overflow-y-auto">
        {groups.map(({ heading, items }) => (
          <section key={`${heading} ${items[0]?.start}`} aria-label={heading || '开头'}>
            <h3 className="sticky top-0 truncate bg-card py-1 text-xs text-soft" title={heading}>
              {heading || '开头'}
            </h3>
            <ul>
              {items.map((paragraph) => (
                <li key={paragraph.start} className="[contain-intrinsic-size:auto_3rem] [content-visibility:auto]">
                  <button
                    type="button"
                    onClick={() => onPick(paragraph)}
                    className="block w-full rounded px-1.5 py-1 text-left text-[13px] hover:bg-sunk"
                  >
                    <span className="line-clamp-2">{paragraph.text}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

interface Group {
  readonly heading: string;
  readonly items: readonly Paragraph[];
}

function grouped(paragraphs: readonly Paragraph[], query: string): Group[] {
  const groups: { heading: string; items: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    if (query && !paragraph.text.includes(query) && !paragraph.heading.includes(query)) continue;
    const last = groups.at(-1);
    if (last && last.heading === paragraph.heading) last.items.push(paragraph);
    else groups.push({ heading: paragraph.heading, items: [paragraph] });
  }
  return groups;
}
