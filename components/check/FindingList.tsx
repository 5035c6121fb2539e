import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import type { Finding } from '@/lib/rules/finding';
import { ruleEdits } from '@/lib/rules/rule-edit';
import type { Span } from '@/lib/text/span';
import { offeredFinding } from './by-hand';
import { FindingCard } from './FindingCard';
import { useFilter } from './filter-store';
import { planFixes } from './fix-all';
import { type FindingGroup, groupFindings } from './group-findings';
import { useIgnored } from './ignored-store';
import { useWorkspace, useWorkspaceState } from './workspace-context';

// A thousand cards at once would make every key press slow.
const PAGE = 60;

interface Props {
  readonly findings: readonly Finding[];
}

/** The cards, the gravest first, advice folded at the end. Arrows go from card to card, Enter shows the place. */
export function FindingList({ findings }: Props) {
  const text = useWorkspaceState((state) => state.read?.snapshot.text ?? '');
  const { adviceOpen, openAdvice } = useFilter();
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<number | null>(null);
  const groups = groupFindings(findings, text);
  const grave = groups.filter(({ severity }) => severity !== 'advice');
  const advice = groups.filter(({ severity }) => severity === 'advice');
  const count = advice.reduce((sum, group) => sum + group.findings.length, 0);
  const cards = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].filter(isShown);

  // The card that held the focus is gone after a fix: the one in its place takes it, so that the keyboard goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the list is another one.
  useEffect(() => {
    if (next.current === null || document.activeElement !== document.body) return;
    const all = cards();
    all[Math.min(next.current, all.length - 1)]?.focus({ preventScroll: true });
    next.current = null;
  }, [findings]);

  /** Called before a card may go. */
  const leave = (key: string) => {
    next.current = cards().findIndex((card) => card.dataset['card'] === key);
  };

  function move(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const all = cards();
    const own = event.target.closest<HTMLElement>('[data-card]');
    // A menu that is open stands elsewhere in the page and keeps its own arrows.
    if (!own || event.target.getAttribute('aria-haspopup') === 'menu') return;
    event.preventDefault();
    all[all.indexOf(own) + step]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a short cut beside the tab key.
    <div ref={box} onKeyDown={move}>
      <GroupList groups={grave} onLeave={leave} />
      {advice.length > 0 && (
        <Folded
          className={grave.length > 0 ? 'mt-2' : ''}
          title={`建议 ${count} 处：可改可不改`}
          open={adviceOpen || grave.length === 0}
          onToggle={openAdvice}
        >
          {(adviceOpen || grave.length === 0) && <GroupList groups={advice} onLeave={leave} />}
        </Folded>
      )}
    </div>
  );
}

function isShown(card: HTMLElement): boolean {
  return card.closest('details:not([open])') === null;
}

interface GroupListProps {
  readonly groups: readonly FindingGroup[];
  readonly onLeave: (key: string) => void;
}

function GroupList({ groups, onLeave }: GroupListProps) {
  const [limit, setLimit] = useState(PAGE);
  return (
    <ul className="flex flex-col gap-2">
      {groups.slice(0, limit).map((group, index) => (
        <GroupItem key={group.key} group={group} first={index === 0} onLeave={() => onLeave(group.key)} />
      ))}
      {groups.length > limit && (
        <li>
          <Button className="w-full" onClick={() => setLimit(limit + PAGE)}>
            还有 {groups.length - limit} 类，继续显示
          </Button>
        </li>
      )}
    </ul>
  );
}

interface ItemProps {
  readonly group: FindingGroup;
  /** The first card can be reached by Tab, the others by the arrows. */
  readonly first: boolean;
  readonly onLeave: () => void;
}

function GroupItem({ group, first, onLeave }: ItemProps) {
  const workspace = useWorkspace();
  const snapshot = useWorkspaceState((state) => state.read?.snapshot);
  const capabilities = useWorkspaceState((state) => state.read?.capabilities ?? workspace.session.capabilities);
  const busy = useWorkspaceState((state) => state.writing);
  const lost = useWorkspaceState((state) => state.lost);
  const title = useWorkspaceState((state) => state.titles[group.rule] ?? group.rule);
  const ignore = useIgnored((state) => state.ignore);
  const [chosen, setChosen] = useState(0);
  if (!snapshot) return null;
  const { text } = snapshot;
  const { findings } = group;
  const at = Math.min(chosen, findings.length - 1);
  const canLocate = capabilities.mark !== 'none' || capabilities.write !== 'none';
  const offered = (finding: Finding) => offeredFinding(finding, snapshot);

  function locate(place: Span): void {
    if (canLocate) void workspace.locate(place);
  }

  function go(to: number): void {
    setChosen(to);
    const finding = findings[to];
    if (finding) locate(finding);
  }

  function fix(finding: Finding, index: number): void {
    const picked = finding.fixes[index];
    if (!picked) return;
    onLeave();
    const copy = picked.edits.map((edit) => edit.text).join('\n');
    void workspace.write(ruleEdits(finding, picked, text), `已修改：${picked.title}`, copy);
  }

  function fixAll(): void {
    const plan = planFixes(
      findings.map((one) => offered(one).finding),
      text,
      false,
    );
    onLeave();
    void workspace.write(plan.edits, `已修改“${title}” ${plan.count} 处。`);
  }

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined && findings.length > 1) go((at + step + findings.length) % findings.length);
    else if (event.key === 'Enter') locate(findings[at] ?? findings[0]);
    else return;
    event.preventDefault();
  }

  return (
    <li data-card={group.key} tabIndex={first ? 0 : -1} className="rounded-md" onKeyDown={press}>
      <FindingCard
        group={group}
        title={title}
        text={text}
        offered={offered}
        canLocate={canLocate}
        canWrite={capabilities.write === 'edits' && !lost}
        busy={busy}
        at={at}
        onGo={go}
        onLocate={locate}
        onFix={fix}
        onFixAll={fixAll}
        onIgnore={(scope, finding) => {
          onLeave();
          ignore(scope, finding, text, workspace.draftKey);
        }}
      />
    </li>
  );
}
