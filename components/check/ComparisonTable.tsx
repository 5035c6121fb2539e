import type { Span } from '@/lib/text/span';
import type { ComparisonRow, Passage } from './comparison';

interface Props {
  readonly caption: string;
  /** Heads of the two columns. */
  readonly heads: readonly [string, string];
  readonly rows: readonly ComparisonRow[];
  /** What stands in a row without an answer. */
  readonly none: string;
  readonly onLocate: ((place: Span) => void) | null;
}

export function ComparisonTable({ caption, heads, rows, none, onLocate }: Props) {
  return (
    <table className="w-full table-fixed border-collapse rounded-md border border-line bg-card text-[13px]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-left text-xs text-soft">
          {heads.map((head) => (
            <th key={head} scope="col" className="border-b border-line px-2 py-1 font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
          <tr key={index} className="align-top not-last:border-b not-last:border-line">
            <td className="px-2 py-1.5 break-words">
              <PlaceLink text={row.text} place={row.place} onLocate={onLocate} />
            </td>
            <td className="px-2 py-1.5 break-words">
              {row.answers.length === 0 ? (
                <span className="text-warning">{none}</span>
              ) : (
                <ul className="flex flex-col gap-1">
                  {row.answers.map((answer) => (
                    <li key={answer.place.start}>
                      <Answer answer={answer} onLocate={onLocate} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ answer, onLocate }: { readonly answer: Passage; readonly onLocate: Props['onLocate'] }) {
  return (
    <>
      {!answer.sure && <span className="text-warning">相近：</span>}
      <PlaceLink text={answer.text} place={answer.place} onLocate={onLocate} />
    </>
  );
}

interface LinkProps {
  readonly text: string;
  readonly place: Span | null;
  readonly onLocate: Props['onLocate'];
}

/** Words that lead to their place in the draft, where they have one. */
export function PlaceLink({ text, place, onLocate }: LinkProps) {
  if (!place || !onLocate) return text;
  return (
    <button
      type="button"
      title="在稿件中定位"
      className="rounded text-left underline decoration-line decoration-1 underline-offset-3 hover:decoration-current"
      onClick={() => onLocate(place)}
    >
      {text}
    </button>
  );
}
