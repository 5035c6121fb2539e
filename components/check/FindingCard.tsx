import { LocateFixed, WandSparkles } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { DropMenu } from '@/components/ui/DropMenu';
import type { Finding } from '@/lib/rules/finding';
import type { IgnoreScope } from '@/lib/settings/ignored';
import { FixPreview } from './FixPreview';
import { SEVERITY_LABELS, SEVERITY_LOOKS } from './severity';

interface Props {
  readonly finding: Finding;
  readonly text: string;
  /** Whether the place can be shown. */
  readonly canLocate: boolean;
  readonly canWrite: boolean;
  /** How many findings of this rule can be mended, this one included. */
  readonly alike: number;
  readonly busy: boolean;
  readonly onLocate: () => void;
  readonly onFix: (index: number) => void;
  readonly onFixAlike: () => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
}

export function FindingCard({
  finding,
  text,
  canLocate,
  canWrite,
  alike,
  busy,
  onLocate,
  onFix,
  onFixAlike,
  onIgnore,
}: Props) {
  const { severity, message, basis, fixes } = finding;
  const [first, ...others] = fixes;
  const [showBasis, setShowBasis] = useState(false);
  const basisId = useId();
  const more = others.map((fix, index) => ({ label: fix.title, onChoose: () => onFix(index + 1) }));
  if (first && alike > 1) more.push({ label: `这一类 ${alike} 处都改`, onChoose: onFixAlike });
  return (
    <article
      aria-label={`${SEVERITY_LABELS[severity]}：${message}`}
      className="rounded-md border border-line bg-card p-2.5"
    >
      <p className="break-words">
        <span className={`mr-1.5 rounded px-1 py-px text-xs font-medium ${SEVERITY_LOOKS[severity]}`}>
          {SEVERITY_LABELS[severity]}
        </span>
        {message}
      </p>
      {first ? (
        <div className="mt-1.5">
          <FixPreview text={text} edits={first.edits} />
        </div>
      ) : (
        finding.text.trim() && (
          <blockquote className="mt-1.5 line-clamp-2 border-l-2 border-line pl-2 text-[13px] text-soft">
            {finding.text}
          </blockquote>
        )
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-1">
        {first && canWrite && (
          <Button look="soft" disabled={busy} title={first.title} onClick={() => onFix(0)}>
            <WandSparkles aria-hidden size={13} />
            修改
          </Button>
        )}
        {canLocate && (
          <Button onClick={onLocate}>
            <LocateFixed aria-hidden size={13} />
            定位
          </Button>
        )}
        {canWrite && more.length > 0 && <DropMenu label="更多" hint="改法" choices={more} />}
        <span className="ml-auto flex items-center">
          {basis && (
            <Button
              look="quiet"
              className="px-1.5"
              aria-expanded={showBasis}
              {...(showBasis ? { 'aria-controls': basisId } : {})}
              onClick={() => setShowBasis(!showBasis)}
            >
              依据
            </Button>
          )}
          <DropMenu
            label="忽略"
            choices={[
              { label: '忽略此处', note: '别处同样的问题照常提示', onChoose: () => onIgnore('place') },
              { label: '本稿同类都忽略', note: '换一份稿件照常提示', onChoose: () => onIgnore('draft') },
              { label: '以后不再查这一项', note: '可在“已忽略”里恢复', onChoose: () => onIgnore('rule') },
            ]}
          />
        </span>
      </div>
      {showBasis && (
        <p id={basisId} className="mt-1.5 border-t border-line pt-1.5 text-xs text-soft">
          {basis}
        </p>
      )}
    </article>
  );
}
