import { PLACEHOLDER } from '@/lib/drafting/placeholder';

/** A text with its 【待核实：…】 set off: the user must not overlook one. */
export function PlaceholderText({ text }: { readonly text: string }) {
  const runs: { readonly text: string; readonly open: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    runs.push({ text: text.slice(at, match.index), open: false, at });
    runs.push({ text: match[0], open: true, at: match.index });
    at = match.index + match[0].length;
  }
  runs.push({ text: text.slice(at), open: false, at });
  const shown = runs.filter((run) => run.text !== '');
  return shown.map((run) =>
    run.open ? (
      <mark key={run.at} className="rounded bg-warning-tint px-0.5 font-medium text-warning">
        {run.text}
      </mark>
    ) : (
      <span key={run.at}>{run.text}</span>
    ),
  );
}
