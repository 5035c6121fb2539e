import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Finding } from '@/lib/rules/finding';
import { ruleEdits } from '@/lib/rules/rule-edit';
import { FindingCard } from './FindingCard';
import { planFixes } from './fix-all';
import { useIgnored } from './ignored-store';
import { listFindings } from './listed-findings';
import { useWorkspace, useWorkspaceState } from './workspace-context';

// A thousand cards at once would make every key press slow.
const PAGE = 100;

interface Props {
  readonly findings: readonly Finding[];
}

export function FindingList({ findings }: Props) {
  const workspace = useWorkspace();
  const text = useWorkspaceState((state) => state.read?.snapshot.text ?? '');
  const capabilities = useWorkspaceState((state) => state.read?.capabilities ?? workspace.session.capabilities);
  const busy = useWorkspaceState((state) => state.writing);
  const lost = useWorkspaceState((state) => state.lost);
  const ignore = useIgnored((state) => state.ignore);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const listed = listFindings(findings, text);
  const [limit, setLimit] = useState(PAGE);

  // The card that held the focus is gone after a fix: the one in its place takes it, so that the keyboard goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the list is another one.
  useEffect(() => {
    if (next.current === null || document.activeElement !== document.body) return;
    const items = list.current?.children;
    const item = items?.[Math.min(next.current, (items.length ?? 0) - 1)];
    next.current = null;
    if (item instanceof HTMLElement) item.focus({ preventScroll: true });
  }, [findings]);

  function fix(finding: Finding, index: number, at: number): void {
    const chosen = finding.fixes[index];
    if (!chosen) return;
    next.current = at;
    const copy = chosen.edits.map((edit) => edit.text).join('\n');
    void workspace.write(ruleEdits(finding, chosen, text), `已修改：${chosen.title}`, copy);
  }

  function fixAlike(rule: string): void {
    const plan = planFixes(
      findings.filter((finding) => finding.rule === rule),
      text,
      false,
    );
    void workspace.write(plan.edits, `已修改这一类 ${plan.count} 处。`);
  }

  const alike = (rule: string) =>
    findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0).length;

  return (
    <ul ref={list} className="flex flex-col gap-2">
      {listed.slice(0, limit).map(({ key, finding }, at) => (
        <li key={key} tabIndex={-1} className="rounded-md">
          <FindingCard
            finding={finding}
            text={text}
            canLocate={capabilities.mark !== 'none' || capabilities.write !== 'none'}
            canWrite={capabilities.write === 'edits' && !lost}
            alike={alike(finding.rule)}
            busy={busy}
            onLocate={() => void workspace.locate(finding)}
            onFix={(index) => fix(finding, index, at)}
            onFixAlike={() => fixAlike(finding.rule)}
            onIgnore={(scope) => {
              next.current = at;
              ignore(scope, finding, text, workspace.draftKey);
            }}
          />
        </li>
      ))}
      {listed.length > limit && (
        <li>
          <Button className="w-full" onClick={() => setLimit(limit + PAGE)}>
            还有 {listed.length - limit} 条，继续显示
          </Button>
        </li>
      )}
    </ul>
  );
}
