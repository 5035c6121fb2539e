import { LocateFixed, MousePointer2, TextSearch } from 'lucide-react';
import { useMemo, useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { useOffDisk } from '@/components/drafting/use-off-disk';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { findSelected, paragraphsOf } from '@/lib/drafting/rewriting/passage';
import { placeNow } from '@/lib/drafting/rewriting/place-now';
import type { PlacedText, Span } from '@/lib/text/span';
import { ModelRewriting } from './ModelRewriting';
import { PassagePicker } from './PassagePicker';
import { RuleFixes } from './RuleFixes';
import { useRewriting } from './rewriting-store';

interface Props {
  /** Null before the first read. */
  readonly context: AcceptContext | null;
}

/** 改写一段: pick a passage, mend what is certain by rule, and let a model word it by the standard with its facts locked. */
export function RewriteSection({ context }: Props) {
  const { draftKey } = useWorkspace();
  const chosen = useRewriting((state) => state.chosen[draftKey]);
  const { leave, keepOffDisk } = useRewriting.getState();
  useOffDisk(draftKey, context?.draft.source ?? '', keepOffDisk);
  if (!context) return null;
  const place = chosen && placeNow(chosen.passage, context.draft.source);
  return (
    <Section
      title="改写一段"
      aside={
        chosen && (
          <Button look="quiet" onClick={() => leave(draftKey)}>
            换一段
          </Button>
        )
      }
    >
      {chosen && place ? (
        <ChosenPassage passage={{ ...place, text: chosen.passage.text }} context={context} />
      ) : (
        <>
          {chosen && (
            <Notice tone="warning" live>
              选的那一段在稿件里已经改动，请重新选。
            </Notice>
          )}
          <Choosing context={context} />
        </>
      )}
    </Section>
  );
}

function Choosing({ context }: { readonly context: AcceptContext }) {
  const { draftKey, session } = useWorkspace();
  const lost = useWorkspaceState((state) => state.lost);
  const choose = useRewriting((state) => state.choose);
  const [isOpen, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { draft, report } = context;
  const paragraphs = useMemo(() => (isOpen ? paragraphsOf(draft, report) : []), [isOpen, draft, report]);
  const pick = ({ start, end }: Span) => choose(draftKey, { start, end, text: draft.source.slice(start, end) });

  async function takeSelected(read: () => Promise<readonly string[]>): Promise<void> {
    try {
      const selected = await read();
      const found = (selected.length > 0 ? selected : ['']).map((words) => findSelected(draft, words));
      const place = found.flatMap((one) => ('place' in one ? [one.place] : []))[0];
      setTrouble(place ? null : (found.flatMap((one) => ('trouble' in one ? [one.trouble] : []))[0] ?? null));
      if (place) pick(place);
    } catch (error) {
      setTrouble(reasonOf(error));
    }
  }

  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap gap-1.5">
        {session.selected && !lost && (
          <Button onClick={() => session.selected && void takeSelected(session.selected)}>
            <MousePointer2 aria-hidden size={13} />
            用网页里选中的文字
          </Button>
        )}
        {!isOpen && (
          <Button onClick={() => setOpen(true)}>
            <TextSearch aria-hidden size={13} />
            从稿件里选一段
          </Button>
        )}
      </div>
      {trouble && (
        <Notice tone="warning" live>
          {trouble}
        </Notice>
      )}
      {isOpen && <PassagePicker paragraphs={paragraphs} onPick={pick} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ChosenPassage({ passage, context }: { readonly passage: PlacedText; readonly context: AcceptContext }) {
  const workspace = useWorkspace();
  const capabilities = useWorkspaceState((state) => state.read?.capabilities ?? workspace.session.capabilities);
  const lost = useWorkspaceState((state) => state.lost);
  const canWrite = capabilities.write === 'edits' && !lost;
  const canLocate = capabilities.mark !== 'none' && !lost;
  const choose = useRewriting((state) => state.choose);
  return (
    <div className="flex flex-col gap-2 rounded-md border border-line bg-card p-2.5">
      <div className="flex items-start gap-1">
        <blockquote className="line-clamp-4 min-w-0 flex-1 border-l-2 border-line pl-2 text-[13px] text-soft">
          {passage.text}
        </blockquote>
        {canLocate && (
          <Button
            look="quiet"
            className="px-1.5"
            aria-label="定位这一段"
            title="定位"
            onClick={() => void workspace.locate(passage)}
          >
            <LocateFixed aria-hidden size={14} />
          </Button>
        )}
      </div>
      <RuleFixes
        source={context.draft.source}
        passage={passage}
        canWrite={canWrite}
        onMended={(mended) => choose(workspace.draftKey, mended)}
      />
      <ModelRewriting key={passage.text} passage={passage} context={context} canWrite={canWrite} />
    </div>
  );
}
