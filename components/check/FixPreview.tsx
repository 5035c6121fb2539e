import { diffChars } from 'diff';
import type { Edit } from '@/lib/rules/finding';

interface Props {
  /** The text the edits' offsets count in. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

const AROUND = 6;
const SHOWN = 3;
const WHOLE = 12;

/** Old and new side by side in one line per edit, with a few characters around. */
export function FixPreview({ text, edits }: Props) {
  return (
    <div className="rounded bg-sunk px-2 py-1 text-[13px] leading-relaxed break-words">
      {edits.slice(0, SHOWN).map((edit) => (
        <p key={`${edit.start}-${edit.end}`} className="line-clamp-6 whitespace-pre-wrap">
          <span className="text-soft">{lead(text, edit.start)}</span>
          <Changes before={text.slice(edit.start, edit.end)} after={edit.text} />
          <span className="text-soft">{tail(text, edit.end)}</span>
        </p>
      ))}
      {edits.length > SHOWN && <p className="text-xs text-soft">另有 {edits.length - SHOWN} 处一并修改</p>}
    </div>
  );
}

function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  let at = 0;
  return changesOf(before, after).map((change) => {
    const key = at++;
    const value = visible(change.value);
    if (change.removed) {
      return (
        <del key={key} className="bg-error-tint text-error">
          <span className="sr-only">删去</span>
          {value}
        </del>
      );
    }
    if (change.added) {
      return (
        <ins key={key} className="ml-0.5 bg-good-tint text-good no-underline">
          <span className="sr-only">改为</span>
          {value}
        </ins>
      );
    }
    return <span key={key}>{value}</span>;
  });
}

// Half a year or half a word struck out is hard to read: short passages are shown whole.
function changesOf(before: string, after: string) {
  if (Math.max(before.length, after.length) > WHOLE) return diffChars(before, after);
  return [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ].filter(({ value }) => value !== '');
}

// A line break or a space that goes or comes would not be seen.
function visible(value: string): string {
  return value.replace(/\r?\n/g, '↵').replace(/^[ \u3000]+$/, (spaces) => '␣'.repeat(spaces.length));
}

function lead(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length > AROUND ? `…${line.slice(-AROUND)}` : line;
}

function tail(text: string, end: number): string {
  const stop = text.indexOf('\n', end);
  const line = text.slice(end, stop < 0 ? text.length : stop);
  return line.length > AROUND ? `${line.slice(0, AROUND)}…` : line;
}
