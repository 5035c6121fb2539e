import { ChevronRight, LocateFixed, WandSparkles } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { DropMenu } from '@/components/ui/DropMenu';
import type { Finding, Fix } from '@/lib/rules/finding';
import type { IgnoreScope } from '@/lib/settings/ignored';
import type { Span } from '@/lib/text/span';
import type { OfferedFinding } from './by-hand';
import { FixAllButton } from './FixAllButton';
import { FixPreview } from './FixPreview';
import type { FindingGroup } from './group-findings';
import { IgnoreMenu } from './IgnoreMenu';
import { Pager } from './Pager';
import { PlaceList } from './PlaceList';
import { passageOf } from './passage';
import { SEVERITY_LABELS, SEVERITY_LOOKS } from './severity';

interface Props {
  readonly group: FindingGroup;
  /** What the rule looks for. */
  readonly title: string;
  readonly text: string;
  /** The fixes that the editor takes, and what to do by hand. */
  readonly offered: (finding: Finding) => OfferedFinding;
  /** Whether the place can be shown. */
  readonly canLocate: boolean;
  readonly canWrite: boolean;
  readonly busy: boolean;
  /** Which of the group's places is looked at. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onLocate: (place: Span) => void;
  /** `finding` as `offered` gives it. */
  readonly onFix: (finding: Finding, index: number) => void;
  readonly onFixAll: () => void;
  readonly onIgnore: (scope: IgnoreScope, finding: Finding) => void;
}

/** One finding, or all findings of one rule with the first in sight and the others a click away. */
export function FindingCard(props: Props) {
  const { group, title, text, offered, canLocate, canWrite, busy, at, onGo, onLocate, onFix, onFixAll, onIgnore } =
    props;
  const { severity, findings } = group;
  const count = findings.length;
  const current = findings[at] ?? findings[0];
  const { finding, byHand } = offered(current);
  const [first, ...others] = finding.fixes;
  const [showBasis, setShowBasis] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const id = useId();
  const fixable = count > 1 ? findings.filter((one) => offered(one).finding.fixes.length > 0) : [];
  return (
    <article
      aria-label={`${SEVERITY_LABELS[severity]}：${count > 1 ? `${title}，共${count}处：` : ''}${current.message}`}
      className="rounded-md border border-line bg-card p-2.5"
    >
      {count > 1 && (
        <div className="mb-1 flex items-center gap-1.5">
          <SeverityChip severity={severity} />
          <h3 className="min-w-0 flex-1 truncate font-medium">
            {title} <span className="text-soft">{count} 处</span>
          </h3>
          <Pager at={at} count={count} onGo={onGo} />
        </div>
      )}
      <p className="break-words">
        {count === 1 && <SeverityChip severity={severity} className="mr-1.5" />}
        {current.message}
      </p>
      <Quote text={text} shown={first ? finding : current} />
      {byHand && canWrite && <p className="mt-1.5 text-[13px] text-soft">{byHand}</p>}
      <div className="mt-1.5 flex flex-wrap items-center gap-1">
        {first && canWrite && (
          <Button look="soft" aria-disabled={busy} title={first.title} onClick={() => busy || onFix(finding, 0)}>
            <WandSparkles aria-hidden size={13} />
            {count > 1 ? '改这一处' : '修改'}
          </Button>
        )}
        {first && !canWrite && <CopyFix fix={first} text={text} onLocate={canLocate ? onLocate : null} />}
        {fixable.length > 1 && canWrite && (
          <FixAllButton
            count={fixable.length}
            unseen={fixable.every((one) => offered(one).finding.fixes[0]?.safe)}
            busy={busy}
            onFix={onFixAll}
          />
        )}
        {canLocate && (
          <Button onClick={() => onLocate(current)}>
            <LocateFixed aria-hidden size={13} />
            定位
          </Button>
        )}
        {canWrite && others.length > 0 && (
          <DropMenu
            label="更多"
            hint="改法"
            choices={others.map((fix, index) => ({ label: fix.title, onChoose: () => onFix(finding, index + 1) }))}
          />
        )}
        {count > 1 && (
          <Button
            look="quiet"
            className="-ml-1 px-1 text-xs"
            aria-expanded={showAll}
            {...(showAll ? { 'aria-controls': `${id}-all` } : {})}
            onClick={() => setShowAll(!showAll)}
          >
            <ChevronRight aria-hidden size={14} className={showAll ? 'rotate-90' : ''} />
            列出全部 {count} 处
          </Button>
        )}
        <span className="ml-auto flex items-center">
          {current.basis && (
            <Button
              look="quiet"
              className="px-1.5"
              aria-expanded={showBasis}
              {...(showBasis ? { 'aria-controls': `${id}-basis` } : {})}
              onClick={() => setShowBasis(!showBasis)}
            >
              依据
            </Button>
          )}
          <IgnoreMenu count={count} onIgnore={(scope) => onIgnore(scope, current)} />
        </span>
      </div>
      {showBasis && (
        <p id={`${id}-basis`} className="mt-1.5 border-t border-line pt-1.5 text-xs text-soft">
          {current.basis}
        </p>
      )}
      {count > 1 && showAll && <PlaceList id={`${id}-all`} findings={findings} text={text} at={at} onGo={onGo} />}
    </article>
  );
}

interface CopyProps {
  readonly fix: Fix;
  readonly text: string;
  readonly onLocate: ((place: Span) => void) | null;
}

/** Where nothing may be written: the corrected words, to be pasted over the place that is shown. */
function CopyFix({ fix, text, onLocate }: CopyProps) {
  const passage = passageOf(fix, text);
  return (
    <CopyButton
      label={onLocate ? '复制并定位' : '复制改后的文字'}
      content={() => passage.replacement}
      {...(onLocate ? { onCopied: () => onLocate(passage) } : {})}
    />
  );
}

function SeverityChip({ severity, className = '' }: Pick<Finding, 'severity'> & { readonly className?: string }) {
  return (
    <span className={`shrink-0 rounded px-1 py-px text-xs font-medium ${SEVERITY_LOOKS[severity]} ${className}`}>
      {SEVERITY_LABELS[severity]}
    </span>
  );
}

/** What would change, else what stands there. */
function Quote({ text, shown }: { readonly text: string; readonly shown: Finding }) {
  const [first] = shown.fixes;
  if (first) {
    return (
      <div className="mt-1.5">
        <FixPreview text={text} edits={first.edits} />
      </div>
    );
  }
  if (!shown.text.trim()) return null;
  return (
    <blockquote className="mt-1.5 line-clamp-2 border-l-2 border-line pl-2 text-[13px] text-soft">
      {shown.text}
    </blockquote>
  );
}
