import { diffArrays, diffChars } from 'diff';

export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A sentence with its marks, or a line break: together they are the whole text. */
const UNIT = /\n+|[^。！？；\n]+(?:[。！？；]+[”’』」》）)]*|(?=\n)|$)|[。！？；]+/g;
/** Two sentences with less in common, of the longer one, are two sentences and not one that was changed. */
const ALIKE = 0.5;
/** Common stretches between two changes, shorter than this, are chance: half a word struck out is hard to read. */
const SHORT = 2;

/** What was removed and added, by sentences and inside sentences that were changed by characters. */
export function difference(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]) => {
    changes.push(...between(removed, added));
    removed = [];
  };
  for (const run of diffArrays(unitsOf(before), unitsOf(after))) {
    if (run.removed) removed.push(...run.value);
    else if (run.added) flush(run.value);
    else {
      flush([]);
      changes.push({ kind: 'same', text: run.value.join('') });
    }
  }
  flush([]);
  return joined(changes);
}

function unitsOf(text: string): string[] {
  return text.match(UNIT) ?? [];
}

/** Sentences in the place of others: those that are alike are compared in themselves, in order. */
function between(removed: readonly string[], added: readonly string[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const one of added) {
    const found = removed.findIndex((other, index) => index >= at && isAlike(other, one));
    if (found < 0) {
      changes.push({ kind: 'added', text: one });
      continue;
    }
    changes.push(...removed.slice(at, found).map((text): Change => ({ kind: 'removed', text })));
    changes.push(...within(removed[found] ?? '', one));
    at = found + 1;
  }
  return [...changes, ...removed.slice(at).map((text): Change => ({ kind: 'removed', text }))];
}

function isAlike(before: string, after: string): boolean {
  const common = diffChars(before, after).reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  return common >= ALIKE * Math.max(before.length, after.length);
}

function within(before: string, after: string): Change[] {
  const runs = diffChars(before, after).map(({ added, removed, value }): Change => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  const changes: Change[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    if (gone) changes.push({ kind: 'removed', text: gone });
    if (come) changes.push({ kind: 'added', text: come });
    gone = '';
    come = '';
  };
  runs.forEach((run, at) => {
    const isChance = run.text.length < SHORT && (gone || come) && at < runs.length - 1;
    if (run.kind === 'same' && !isChance) {
      flush();
      changes.push(run);
      return;
    }
    if (run.kind !== 'added') gone += run.text;
    if (run.kind !== 'removed') come += run.text;
  });
  flush();
  return changes;
}

/** One change where several of a kind follow each other; what went stands before what came. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  for (const change of changes.filter(({ text }) => text !== '')) {
    const place = change.kind === 'removed' && all.at(-1)?.kind === 'added' ? all.length - 1 : all.length;
    const before = all[place - 1];
    if (before?.kind === change.kind) all[place - 1] = { kind: before.kind, text: before.text + change.text };
    else all.splice(place, 0, change);
  }
  return all;
}
