import { WandSparkles } from 'lucide-react';
import { FixPreview } from '@/components/check/FixPreview';
import { planFixes } from '@/components/check/fix-all';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { useView } from '@/components/panel/view-store';
import { Button } from '@/components/ui/Button';
import { applyEdits } from '@/lib/rules/apply';
import { contains, type PlacedText } from '@/lib/text/span';

interface Props {
  readonly source: string;
  readonly passage: PlacedText;
  readonly canWrite: boolean;
  /** The passage as it stands after the fixes. */
  readonly onMended: (passage: PlacedText) => void;
}

/** What needs no model: the rules' own fixes inside the passage, those that are certain. */
export function RuleFixes({ source, passage, canWrite, onMended }: Props) {
  const workspace = useWorkspace();
  const findings = useWorkspaceState((state) => state.result?.findings ?? []);
  const text = useWorkspaceState((state) => state.read?.snapshot.text ?? '');
  const busy = useWorkspaceState((state) => state.writing || state.checking);
  const show = useView((state) => state.show);
  const origin = useView((state) => state.source);
  // The check may still be of the text before.
  if (text !== source) return null;
  const inside = findings.filter(
    ({ fixes }) => fixes.length > 0 && fixes.every(({ edits }) => edits.every((edit) => contains(passage, edit))),
  );
  const plan = planFixes(inside, source, true);
  const toLookAt = inside.length - plan.count;

  async function mend(): Promise<void> {
    const { start } = passage;
    const shifted = plan.edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
    const text = applyEdits(passage.text, shifted);
    if (await workspace.write(plan.edits, `已按规则改好这一段的 ${plan.count} 处。`))
      onMended({ start, end: start + text.length, text });
  }

  return (
    <div className="flex flex-col items-start gap-1.5 text-[13px]">
      {plan.count > 0 ? (
        <>
          <FixPreview text={source} edits={plan.edits} />
          <p className="text-xs text-soft">{plan.summary.join('；')}</p>
          {canWrite && (
            <Button look="soft" disabled={busy} onClick={() => void mend()}>
              <WandSparkles aria-hidden size={13} />
              按规则改好这 {plan.count} 处
            </Button>
          )}
        </>
      ) : (
        <p className="text-soft">按规则检查，这一段没有能放心直接改的地方。</p>
      )}
      {toLookAt > 0 && (
        <Button look="quiet" className="-ml-2" onClick={() => show(origin)}>
          另有 {toLookAt} 处要看过再改，去核稿
        </Button>
      )}
    </div>
  );
}
