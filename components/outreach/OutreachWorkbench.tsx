import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import type { ColumnMapping } from '@/lib/outreach/columns';
import type { DuplicateChoices } from '@/lib/outreach/duplicates';
import { groupedDoubts } from '@/lib/outreach/grid-rows';
import type { Sheet } from '@/lib/outreach/sheet';
import { OutreachParagraph } from './OutreachParagraph';
import type { OutreachReading } from './outreach-draft';
import { type OutreachStep, useOutreach } from './outreach-store';
import { TableStep } from './TableStep';
import { TotalsStep } from './TotalsStep';
import { useOutreachDraft } from './use-outreach-draft';

interface Props {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly context: AcceptContext | null;
}

/** Three steps beside one another: the table as it is read, what it adds up to, what is written of it. */
export function OutreachWorkbench({ sheet, mapping, context }: Props) {
  const { step, show, choices } = useOutreach();
  const { reading, draft, progress, stopped, failure, stop, again } = useOutreachDraft(context);
  const open = reading ? countOpen(reading, choices) : 0;
  return (
    <Tabs.Root value={step} onValueChange={(next: OutreachStep) => show(next)}>
      <Tabs.List aria-label="表格数据" className="mb-2 flex border-b border-line">
        <StepTab value="table">
          1 表格
          {open > 0 && <Badge label={`${open} 处要看`}>{open}</Badge>}
        </StepTab>
        <StepTab value="totals">2 统计</StepTab>
        <StepTab value="text">3 文字</StepTab>
      </Tabs.List>
      {progress && <Waiting text={progressText(progress)} onCancel={stop} />}
      {(failure || stopped) && (
        <Notice tone={failure ? 'error' : 'warning'} live aside={<Button onClick={again}>再试一次</Button>}>
          {failure ?? '已停下，表格没有读完。'}
        </Notice>
      )}
      <Tabs.Panel value="table">
        <TableStep sheet={sheet} mapping={mapping} reading={reading} />
      </Tabs.Panel>
      <Tabs.Panel value="totals">{reading && <TotalsStep reading={reading} mapping={mapping} />}</Tabs.Panel>
      <Tabs.Panel value="text">
        {reading && <OutreachParagraph reading={reading} draft={draft} context={context} />}
      </Tabs.Panel>
    </Tabs.Root>
  );
}

/** What a person should look at before the figures are used: a doubt of a whole column once. */
function countOpen({ doubts, wrongSums, duplicates }: OutreachReading, choices: DuplicateChoices): number {
  const undecided = duplicates.filter(({ id }) => !choices[id]);
  return groupedDoubts([...wrongSums, ...doubts]).length + undecided.length;
}

function progressText({ done, of }: { readonly done: number; readonly of: number }): string {
  if (done === 0) return '正在读表…';
  return done < of ? `正在读第 ${done} 行，共 ${of} 行…` : '正在成文并逐项核对…';
}

function StepTab({ value, children }: { readonly value: OutreachStep; readonly children: ReactNode }) {
  return (
    <Tabs.Tab
      value={value}
      className="flex min-h-8 flex-1 items-center justify-center gap-1 border-b-2 border-transparent px-2 text-[13px] text-soft hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:font-medium data-active:text-ink"
    >
      {children}
    </Tabs.Tab>
  );
}

function Badge({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span title={label} className="rounded-full bg-warning-tint px-1.5 text-xs text-warning">
      {children}
    </span>
  );
}
