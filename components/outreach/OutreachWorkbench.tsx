import { Tabs } from '@base-ui/react/tabs';
import { type ReactNode, useMemo } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import type { ColumnMapping } from '@/lib/outreach/columns';
import { compareSums } from '@/lib/outreach/compare-sums';
import type { Sheet } from '@/lib/outreach/sheet';
import { KindChoice } from './KindChoice';
import { OutreachParagraph } from './OutreachParagraph';
import { outreachDraft } from './outreach-draft';
import { type OutreachStep, useOutreach } from './outreach-store';
import { ReadingNotes } from './ReadingNotes';
import { SheetPreview } from './SheetPreview';
import { OutreachTotals } from './totals/OutreachTotals';

interface Props {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  readonly context: AcceptContext | null;
}

/** Three steps beside one another: the table as it is read, what it adds up to, what is written of it. */
export function OutreachWorkbench({ sheet, mapping, context }: Props) {
  const { others, form, names, seed, step, show, setColumn } = useOutreach();
  const draft = useMemo(
    () => outreachDraft({ sheet, mapping, form, names, seed, context }),
    [sheet, mapping, form, names, seed, context],
  );
  const { reading } = draft;
  const open = reading.doubts.length + reading.unread.length + compareSums(reading.events, reading.sums).length;
  return (
    <Tabs.Root value={step} onValueChange={(next: OutreachStep) => show(next)}>
      <Tabs.List aria-label="宣传数据" className="mb-2 flex border-b border-line">
        <StepTab value="table">
          1 表格
          {open > 0 && <Badge label={`${open} 处要看`}>{open}</Badge>}
        </StepTab>
        <StepTab value="totals">2 统计</StepTab>
        <StepTab value="text">3 文字</StepTab>
      </Tabs.List>
      <Tabs.Panel value="table">
        {others > 0 && (
          <Notice tone="warning">粘贴的内容里另有 {others} 张表，只读了最大的一张，其余请分别粘贴。</Notice>
        )}
        <KindChoice />
        <SheetPreview sheet={sheet} mapping={mapping} onColumn={setColumn} />
        <ReadingNotes {...reading} />
      </Tabs.Panel>
      <Tabs.Panel value="totals">
        <OutreachTotals events={reading.events} />
      </Tabs.Panel>
      <Tabs.Panel value="text">
        <OutreachParagraph {...draft} context={context} />
      </Tabs.Panel>
    </Tabs.Root>
  );
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
