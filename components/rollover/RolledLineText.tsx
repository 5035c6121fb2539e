import { PLACEHOLDER } from '@/lib/drafting/placeholder';
import type { RolledLine } from '@/lib/drafting/rollover/roll-report';

interface Props {
  readonly line: RolledLine;
  /** True to show what stood there last year. */
  readonly beside: boolean;
}

/** A paragraph of the skeleton; what stood last year in the place of each placeholder is shown beside it, never written. */
export function RolledLineText({ line, beside }: Props) {
  const { kind, level, text, old } = line;
  const look =
    kind === 'title'
      ? 'text-center font-semibold'
      : level === 1
        ? 'mt-1 font-semibold'
        : level === 2
          ? 'font-medium'
          : '';
  return <p className={`break-words ${look}`}>{runsOf(text, old, beside)}</p>;
}

function runsOf(text: string, old: readonly string[], beside: boolean) {
  const runs = [];
  let at = 0;
  let index = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const was = old[index++] ?? '';
    runs.push(<span key={`t${match.index}`}>{text.slice(at, match.index)}</span>);
    runs.push(
      <mark key={match.index} className="rounded bg-warning-tint px-0.5 font-medium text-warning">
        {match[0]}
      </mark>,
    );
    if (beside && was !== '') {
      runs.push(
        <span key={`o${match.index}`} className="mx-0.5 rounded bg-sunk px-1 text-xs font-normal text-soft">
          去年：{was}
        </span>,
      );
    }
    at = match.index + match[0].length;
  }
  runs.push(<span key="end">{text.slice(at)}</span>);
  return runs;
}
