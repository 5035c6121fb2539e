import { useEffect, useState } from 'react';
import { useWorkspace } from '@/components/check/workspace-context';
import type { AcceptContext, UserEdits } from '@/lib/drafting/accept-suggestion';
import { decidedLines, wordingOf } from '@/lib/drafting/decided-text';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { allVersions, type Version } from '@/lib/history/versions';
import type { Comparable } from './ComparedText';
import { draftingKey, useDrafting } from './drafting-store';
import { ModelRewrite } from './ModelRewrite';
import { useOffDisk } from './use-off-disk';
import { VersionPager } from './VersionPager';
import { WritableSuggestion } from './WritableSuggestion';

interface Props {
  /** Names the suggestion among those of the draft. */
  readonly name: string;
  readonly label: string;
  readonly context: AcceptContext;
  /** Drafts it without a model; must be the same function as long as nothing changed. */
  readonly compose: (seed: number) => Suggestion;
  /** True as long as it may be drafted anew: nothing of it stands in the draft. */
  readonly isFresh: boolean;
}

/** The suggestion for one part of the draft at hand, with its earlier versions. */
export function PartSuggestion({ name, label, context, compose, isFresh }: Props) {
  const key = draftingKey(useWorkspace(), name);
  const versions = useDrafting((state) => state.drafts[key]);
  const { put, add, edit, turn, keepOffDisk } = useDrafting.getState();
  const [onlyOne, setOnlyOne] = useState(false);
  const shown = versions?.shown;
  // A suggestion nobody touched follows the draft.
  const isUntouched = !shown?.byModel && Object.keys(shown?.edits ?? {}).length === 0;
  const isOutdated = isFresh && isUntouched && shown?.suggestion.ledgerHash !== context.ledger.hash;

  useOffDisk(key, context.draft.source, keepOffDisk);

  useEffect(() => {
    if (!isOutdated) return;
    const seed = shown?.seed ?? 0;
    put(key, { suggestion: compose(seed), edits: {}, seed, byModel: false });
  }, [isOutdated, shown?.seed, key, put, compose]);

  if (!versions || !shown) return null;

  function again(): void {
    if (!versions || !shown) return;
    const all = allVersions(versions);
    const known = all.map(({ suggestion }) => wordingOf(suggestion));
    const from = Math.max(...all.map(({ seed }) => seed));
    for (let seed = from + 1; seed <= from + SEEDS; seed++) {
      const suggestion = compose(seed);
      if (known.includes(wordingOf(suggestion))) continue;
      setOnlyOne(false);
      add(key, { suggestion, edits: carried(shown, suggestion, false), seed, byModel: false });
      return;
    }
    setOnlyOne(true);
  }

  /** Called when the model is done, whatever the user looks at by then. */
  function rewritten(suggestion: Suggestion, remark: string): void {
    const now = useDrafting.getState().drafts[key]?.shown ?? shown;
    if (!now) return;
    const { seed } = now;
    const version = { suggestion, edits: carried(now, suggestion, true), seed, byModel: true };
    add(key, remark ? { ...version, remark } : version);
  }

  return (
    <>
      <WritableSuggestion
        key={shown.suggestion.id}
        suggestion={shown.suggestion}
        edits={shown.edits}
        context={context}
        onEdit={(edits) => edit(key, edits)}
        {...(isFresh ? { onAgain: again } : {})}
        against={versions.before.slice(-1).map((version) => comparable(version, shown))}
        pager={<VersionPager versions={versions} onTurn={(by) => turn(key, by)} />}
      />
      {onlyOne && (
        <p role="status" className="mt-1 text-xs text-soft">
          程序没有别的写法了。可以直接改文字，或在设置里接入模型。
        </p>
      )}
      <div className="mt-2">
        <ModelRewrite runKey={key} label={label} suggestion={shown.suggestion} context={context} onDone={rewritten} />
      </div>
    </>
  );
}

/** Seeds tried before it is said that there is no other wording. */
const SEEDS = 6;

/**
 * What the user said holds for another wording: what he filled in and picked; for a model's, which keeps paragraph by
 * paragraph, also what he typed or dropped.
 */
function carried({ suggestion, edits }: Version, next: Suggestion, byModel: boolean): UserEdits {
  if (byModel && suggestion.paragraphs.length === next.paragraphs.length) return edits;
  const { heading, fills, choices } = edits;
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(fills ? { fills } : {}),
    ...(choices ? { choices } : {}),
  };
}

function comparable(before: Version, after: Version): Comparable {
  return {
    label: '上一稿',
    text: decidedLines(before.suggestion, before.edits),
    after: decidedLines(after.suggestion, after.edits),
  };
}
