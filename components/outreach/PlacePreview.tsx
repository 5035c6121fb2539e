import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { Difference } from '@/components/ui/Difference';
import type { AcceptContext, UserEdits } from '@/lib/drafting/accept-suggestion';
import type { OutreachPlace } from '@/lib/drafting/outreach-place';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { ToldParagraph, ToldSentence } from '@/lib/drafting/told-in-draft';
import { LostFacts } from './LostFacts';
import { type Decided, prepareExtending, prepareReplacing, titled } from './place-choice';
import { ToldParagraphs } from './ToldParagraphs';

interface Props {
  readonly suggestion: Suggestion;
  readonly edits: UserEdits;
  readonly context: AcceptContext;
  readonly place: OutreachPlace;
  /** Heading of its own where the draft has no place for it. */
  readonly title: string;
  /** The paragraphs to write, all when absent. */
  readonly only?: readonly number[];
  readonly onDone: () => void;
}

const NOTHING: Decided = { way: 'extend', kept: new Set(), turned: new Set() };

/** Where the text goes and what becomes of the draft, before anything is written. */
export function PlacePreview({ suggestion, edits, context, place, title: usual, only, onDone }: Props) {
  const workspace = useWorkspace();
  const busy = useWorkspaceState((state) => state.writing);
  const snapshot = useWorkspaceState((state) => state.read?.snapshot ?? null);
  // An editor that keeps its paragraphs apart lets none be taken out.
  const takesOut = !(snapshot?.format === 'editor' && snapshot.lines !== undefined);
  const [decided, setDecided] = useState<Decided>(NOTHING);
  const [title, setTitle] = useState(usual);
  const name = useId();
  const shown = useRef<HTMLElement>(null);
  // It opens below what was clicked.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const canReplace = only === undefined && place.told.some(({ broken }) => !broken);
  const way = canReplace ? decided.way : 'extend';
  const prepared = useMemo(() => {
    const headed = place.kind === 'none' && place.heading !== null && title.trim() !== '';
    const input = { suggestion: headed ? titled(suggestion, usual) : suggestion, context, place, takesOut };
    const typed = headed && title !== usual ? { ...edits, titles: { 0: title } } : edits;
    const rest = only === undefined ? {} : { only };
    return way === 'replace'
      ? prepareReplacing({ ...input, edits }, decided)
      : prepareExtending({ ...input, edits: typed, ...rest });
  }, [suggestion, edits, context, place, usual, title, only, takesOut, way, decided]);

  async function write(): Promise<void> {
    if (!prepared) return;
    const done = way === 'replace' ? '已替换稿件里的这几处。' : `已写到${whereOf(place)}。`;
    if (await workspace.write(prepared.payload, done, prepared.written)) onDone();
  }

  return (
    <section
      ref={shown}
      aria-label="写入前先看"
      className="mt-2 flex flex-col gap-2 rounded-md border border-accent bg-card p-2.5"
    >
      <fieldset className="flex flex-col gap-1 text-[13px]">
        <legend className="mb-1 font-medium">写到哪里</legend>
        <label className="flex gap-1.5">
          <input
            type="radio"
            name={name}
            checked={way === 'extend'}
            onChange={() => setDecided({ ...decided, way: 'extend' })}
            className="mt-1 accent-(--accent)"
          />
          <span className="min-w-0 break-words">补在{whereOf(place)}</span>
        </label>
        {canReplace && (
          <label className="flex gap-1.5">
            <input
              type="radio"
              name={name}
              checked={way === 'replace'}
              onChange={() => setDecided({ ...decided, way: 'replace' })}
              className="mt-1 accent-(--accent)"
            />
            <span className="min-w-0 break-words">
              替换{place.kind === 'text' ? '稿件' : '这一部分'}里说同一件事的段落（{place.told.length} 段）
            </span>
          </label>
        )}
      </fieldset>
      {way === 'extend' && place.kind === 'none' && place.heading !== null && (
        <label className="flex flex-col gap-0.5 text-[13px]">
          稿件里没有这方面的小标题，新加一个（不要就清空）
          <input
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            className="min-h-8 rounded border border-line bg-page px-2"
          />
        </label>
      )}
      {way === 'replace' && <ToldParagraphs paragraphs={place.told} decided={decided} onDecide={setDecided} />}
      {prepared ? (
        <>
          {prepared.lost.length > 0 && (
            <LostFacts
              lost={prepared.lost}
              onKeep={(sentence) => setDecided(withKept(decided, sentence, place.told))}
            />
          )}
          <section aria-label="前后对照" className="rounded border border-line bg-page p-2">
            <Difference before={close(prepared.before)} after={close(prepared.after)} />
          </section>
          {prepared.blank > 0 && (
            <p className="text-xs text-soft">
              这个编辑器不让程序删去整段，会留下 {prepared.blank} 个空行，请手工删去。
            </p>
          )}
        </>
      ) : (
        <p className="text-[13px] text-warning">没有勾选要替换的段落。</p>
      )}
      <div className="flex flex-wrap gap-1.5 border-t border-line pt-2">
        <Button look="primary" disabled={busy || !prepared} onClick={() => void write()}>
          确认写入
        </Button>
        <CopyButton label="只复制，不写入" content={() => prepared?.written ?? ''} />
        <Button look="quiet" onClick={onDone}>
          取消
        </Button>
      </div>
    </section>
  );
}

/** A paragraph of one sentence stays as a whole. */
function withKept(decided: Decided, { start }: ToldSentence, told: readonly ToldParagraph[]): Decided {
  const own = told.find(({ sentences }) => sentences.some((one) => one.start === start));
  if (own?.sentences.length === 1) return { ...decided, kept: new Set([...decided.kept, own.block]) };
  return { ...decided, turned: new Set([...decided.turned, start]) };
}

function whereOf({ kind, heading }: OutreachPlace): string {
  if (kind === 'text') return '稿件里说同一件事的段落后面';
  return heading === null ? '正文末尾' : `“${heading}”这一部分的末尾`;
}

/** Blank lines are the draft's look and no difference. */
function close(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}
