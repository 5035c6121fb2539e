import { PencilLine } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIgnored } from '@/components/check/ignored-store';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import type { PastedSession } from '@/lib/messaging/pasted-session';
import type { Finding } from '@/lib/rules/finding';
import { keptFindings } from '@/lib/settings/ignored';
import type { Span } from '@/lib/text/span';
import { markText } from './marked-text';

const UNDERLINES = {
  error: 'underline decoration-error decoration-2 underline-offset-4',
  warning: 'underline decoration-warning decoration-2 underline-offset-4',
  advice: 'underline decoration-advice decoration-dotted decoration-2 underline-offset-4',
} as const;

/** Characters above which the text is shown only on request: its paragraphs would stop the panel for seconds. */
const LONG = 200_000;

const NONE: readonly Finding[] = [];

interface Props {
  readonly session: PastedSession;
}

/** The pasted text with its findings underlined; 定位 scrolls here; it can be typed in. Empty until it is checked. */
export function TextPane({ session }: Props) {
  const isRead = useWorkspaceState((state) => state.read !== null);
  return isRead && <OpenPane session={session} />;
}

function OpenPane({ session }: Props) {
  const text = useWorkspaceState((state) => state.read?.snapshot.text ?? '');
  const found = useWorkspaceState((state) => state.result?.findings ?? NONE);
  const ignored = useIgnored((state) => state.list);
  const { draftKey } = useWorkspace();
  const findings = useMemo(() => keptFindings(found, text, draftKey, ignored), [found, text, draftKey, ignored]);
  const [located, setLocated] = useState<{ readonly place: Span; readonly text: string } | null>(null);
  const current = located?.text === text ? located.place : null;
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpen] = useState<boolean | null>(null);
  const open = opened ?? text.length <= LONG;
  const pane = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      session.onLocate((anchor) => {
        setTyped(null);
        setOpen(true);
        setLocated(anchor && { place: { start: anchor.start, end: anchor.end }, text });
      }),
    [session, text],
  );
  // A fix or its undo while the text is being typed in shows there too.
  useEffect(
    () =>
      session.onChange(() => {
        void session.read().then(({ snapshot }) => setTyped((now) => (now === null ? null : snapshot.text)));
      }),
    [session],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once per located place, not at each edit.
  useEffect(() => {
    const box = pane.current;
    const mark = box?.querySelector<HTMLElement>('[data-current]');
    if (box && mark)
      box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }, [located]);

  return (
    <section aria-label="稿件全文" className="mx-3 mb-2.5 rounded-md border border-line bg-card">
      {open &&
        (typed === null ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
          <div ref={pane} tabIndex={0} className="max-h-[30vh] overflow-y-auto p-2.5 text-[13px] leading-6 break-words">
            {markText(text, findings, current).map((runs, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name.
              <p key={index} className="min-h-2 whitespace-pre-wrap">
                {runs.map((run) => (
                  <span
                    key={run.start}
                    {...(run.current ? { 'data-current': true } : {})}
                    className={`${run.severity ? UNDERLINES[run.severity] : ''} ${run.current ? 'bg-warning-tint' : ''}`}
                  >
                    {run.text}
                  </span>
                ))}
              </p>
            ))}
          </div>
        ) : (
          <textarea
            aria-label="稿件全文"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              // What an input method has not settled yet is not checked.
              if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing))
                session.setText(event.target.value);
            }}
            onCompositionEnd={(event) => session.setText(event.currentTarget.value)}
            className="block h-[30vh] w-full resize-none bg-card p-2.5 text-[13px] leading-6"
          />
        ))}
      <div className="flex justify-end p-0.5 not-first:border-t not-first:border-line">
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起全文' : '展开全文'}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            setOpen(true);
            setTyped(typed === null ? text : null);
          }}
        >
          <PencilLine aria-hidden size={13} />
          {typed === null ? '直接改文字' : '改完了'}
        </Button>
      </div>
    </section>
  );
}
