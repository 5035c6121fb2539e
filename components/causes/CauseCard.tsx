import { FilePlus2, LocateFixed } from 'lucide-react';
import { FixPreview } from '@/components/check/FixPreview';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { GrowingField } from '@/components/ui/GrowingField';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { causeEdit } from '@/lib/drafting/cause-place';
import { causeSentence, causesFor } from '@/lib/drafting/causes';
import { userEdit, userText } from '@/lib/drafting/user-text';
import type { Report } from '@/lib/report/report';
import { NOTHING, OWN, useCauses } from './cause-store';

interface Props {
  readonly problem: Report['problems'][number];
  readonly context: AcceptContext;
}

/** Causes for one shortcoming, none picked; what is picked is shown in its place before it is written. */
export function CauseCard({ problem, context: { draft } }: Props) {
  const workspace = useWorkspace();
  const { read, lost, writing } = useWorkspaceState((state) => state);
  const key = `${workspace.draftKey} ${problem.headline}`;
  const pick = useCauses((state) => state.picks[key]) ?? NOTHING;
  const choose = useCauses((state) => state.pick);
  const causes = causesFor({ headline: problem.headline, text: draft.source.slice(problem.start, problem.end) });
  const words = pick.option === OWN ? pick.own : (causes.find(({ id }) => id === pick.option)?.label ?? '');
  const sentence = causeSentence(words);
  const edit = sentence === '' ? null : causeEdit(problem, sentence, draft);
  const canWrite = read?.capabilities.write === 'edits' && !lost;
  const canLocate = read !== null && read.capabilities.mark !== 'none' && !lost;

  function write(): void {
    if (!edit) return;
    const said = userEdit(draft.source, edit, userText(edit.text));
    void workspace.write(said, `已写到“${problem.headline}”后面。`, sentence);
  }

  return (
    <div className="pb-1">
      <fieldset>
        <legend className="sr-only">“{problem.headline}”的主要原因是什么？</legend>
        {causes.map(({ id, label }) => (
          <Option key={id} name={key} checked={pick.option === id} onPick={() => choose(key, { ...pick, option: id })}>
            {label}
          </Option>
        ))}
        <Option name={key} checked={pick.option === OWN} onPick={() => choose(key, { ...pick, option: OWN })}>
          都不是，自己写
        </Option>
      </fieldset>
      {pick.option === OWN && (
        <GrowingField
          aria-label={`“${problem.headline}”的原因`}
          rows={2}
          value={pick.own}
          placeholder="写原因就行，例如：专业人员调出较多"
          onChange={(event) => choose(key, { option: OWN, own: event.target.value })}
          outlined
          className="my-1"
        />
      )}
      {edit && (
        <div className="mt-1">
          <FixPreview text={draft.source} edits={[edit]} />
        </div>
      )}
      <div className="mt-1.5 flex gap-1">
        {canWrite ? (
          <Button look="primary" disabled={edit === null || writing} onClick={write}>
            <FilePlus2 aria-hidden size={13} />
            写进稿件
          </Button>
        ) : (
          edit && <CopyButton label="复制这一句" content={() => sentence} />
        )}
        {canLocate && (
          <Button onClick={() => void workspace.locate({ start: problem.start, end: problem.headEnd })}>
            <LocateFixed aria-hidden size={13} />
            定位
          </Button>
        )}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly children: string;
}

function Option({ name, checked, onPick, children }: OptionProps) {
  return (
    <label className="flex cursor-pointer items-start gap-2 rounded p-1 text-[13px] hover:bg-sunk">
      <input type="radio" name={name} checked={checked} onChange={onPick} className="mt-1 accent-(--accent)" />
      <span>{children}</span>
    </label>
  );
}
