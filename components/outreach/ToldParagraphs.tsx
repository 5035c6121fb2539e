import type { ToldParagraph } from '@/lib/drafting/told-in-draft';
import { type Decided, goesOf } from './place-choice';

interface Props {
  readonly paragraphs: readonly ToldParagraph[];
  readonly decided: Decided;
  readonly onDecide: (decided: Decided) => void;
}

/** The draft's paragraphs that tell of the same, each to be replaced or kept, sentence by sentence where the user wants. */
export function ToldParagraphs({ paragraphs, decided, onDecide }: Props) {
  const goes = goesOf(decided);
  return (
    <ul aria-label="要替换的段落" className="flex flex-col gap-1.5 text-[13px]">
      {paragraphs.map((paragraph, at) => {
        const isCut = !paragraph.broken && !decided.kept.has(paragraph.block);
        return (
          <li key={paragraph.block} className="rounded border border-line p-1.5">
            <label className="flex gap-1.5">
              <input
                type="checkbox"
                checked={isCut}
                disabled={paragraph.broken}
                onChange={() => onDecide({ ...decided, kept: toggled(decided.kept, paragraph.block) })}
                className="mt-1 accent-(--accent)"
              />
              <span className="min-w-0 break-words">
                {paragraph.sentences.length > 1 ? `替换第 ${at + 1} 段里勾选的句子` : `替换“${paragraph.text}”`}
              </span>
            </label>
            {paragraph.broken && <p className="pl-5 text-xs text-soft">这一段中间断开了，请先在“核稿”里连成一段。</p>}
            {isCut && paragraph.sentences.length > 1 && (
              <ul className="mt-1 flex flex-col gap-1 pl-5">
                {paragraph.sentences.map((sentence) => (
                  <li key={sentence.start}>
                    <label className="flex gap-1.5">
                      <input
                        type="checkbox"
                        checked={goes(sentence)}
                        onChange={() => onDecide({ ...decided, turned: toggled(decided.turned, sentence.start) })}
                        className="mt-1 accent-(--accent)"
                      />
                      <span className="min-w-0 break-words">{sentence.text}</span>
                    </label>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function toggled(set: ReadonlySet<number>, one: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
