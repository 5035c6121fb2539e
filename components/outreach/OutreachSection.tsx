import { type ClipboardEvent, useMemo, useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import { SuggestionCard } from '@/components/drafting/SuggestionCard';
import { WritableSuggestion } from '@/components/drafting/WritableSuggestion';
import { SmoothOutreach } from '@/components/rewriting/SmoothOutreach';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { decidedLines } from '@/lib/drafting/decided-text';
import { outreachDraft } from './outreach-draft';
import { useOutreach } from './outreach-store';
import { PhraseChoices } from './PhraseChoices';
import { ReadingNotes } from './ReadingNotes';
import { readTable } from './read-table';
import { SheetPreview } from './SheetPreview';
import { TotalsList } from './TotalsList';

interface Props {
  /** The draft at hand; null when there is none: then the paragraph can only be copied. */
  readonly context: AcceptContext | null;
}

/** 宣传数据: a pasted table of events becomes a paragraph, every figure with its cell. */
export function OutreachSection({ context }: Props) {
  const { sheet, others, mapping, clear, setColumn } = useOutreach();
  return (
    <Section
      title="宣传数据写成文字"
      aside={
        sheet && (
          <Button look="quiet" onClick={clear}>
            换一张表
          </Button>
        )
      }
    >
      {sheet && mapping ? (
        <>
          {others > 0 && (
            <Notice tone="warning">粘贴的内容里另有 {others} 张表，只读了最大的一张，其余请分别粘贴。</Notice>
          )}
          <SheetPreview sheet={sheet} mapping={mapping} onColumn={setColumn} />
          <OutreachParagraph sheet={sheet} mapping={mapping} context={context} />
        </>
      ) : (
        <TableZone />
      )}
    </Section>
  );
}

function TableZone() {
  const take = useOutreach((state) => state.take);
  const [failure, setFailure] = useState<string | null>(null);
  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    try {
      const reading = readTable(event.clipboardData);
      setFailure(reading ? null : '没有粘到表格。请在 Excel 或 WPS 表格里选中单元格（连同表头）复制，再到这里粘贴。');
      if (reading) take(reading);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  }
  return (
    <>
      <textarea
        aria-label="把宣传活动表格粘贴到这里"
        value=""
        onChange={() => {}}
        onPaste={paste}
        rows={3}
        placeholder="在表格里选中单元格（连同表头）复制，再点这里按 Ctrl+V。场次、份数、人次由程序相加，每个数都能查到单元格。"
        className="w-full resize-none rounded-md border-2 border-dashed border-line bg-card p-2 text-[13px] placeholder:text-soft"
      />
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
    </>
  );
}

type ParagraphProps = Props & Pick<Required<Parameters<typeof outreachDraft>[0]>, 'sheet' | 'mapping'>;

function OutreachParagraph({ sheet, mapping, context }: ParagraphProps) {
  const { form, names, seed, edits, edit, again, smoothed, smooth } = useOutreach();
  const {
    reading,
    suggestion: plain,
    ledger,
  } = useMemo(
    () => outreachDraft({ sheet, mapping, form, names, seed, context }),
    [sheet, mapping, form, names, seed, context],
  );
  // A model's wording holds for the very paragraph and the very facts it was made of.
  const isSmoothed = smoothed?.of === plain.id && smoothed.suggestion.ledgerHash === plain.ledgerHash;
  const suggestion = isSmoothed ? smoothed.suggestion : plain;
  const isTyped = Object.keys(edits.paragraphs ?? {}).length > 0;
  return (
    <>
      <ReadingNotes {...reading} />
      <TotalsList events={reading.events} />
      {reading.events.length > 0 && (
        <>
          <PhraseChoices />
          {context ? (
            <WritableSuggestion
              key={suggestion.id}
              suggestion={suggestion}
              edits={edits}
              context={{ ...context, ledger }}
              onEdit={edit}
              onAgain={again}
            />
          ) : (
            <SuggestionCard
              key={suggestion.id}
              suggestion={suggestion}
              edits={edits}
              ledger={ledger}
              busy={false}
              text={() => decidedLines(suggestion, edits)}
              onEdit={edit}
              onAgain={again}
            />
          )}
          {!isTyped && (
            <div className="mt-2">
              <SmoothOutreach
                suggestion={plain}
                ledger={ledger}
                isSmoothed={isSmoothed}
                onDone={(next) => smooth(plain.id, next)}
                onBack={() => smooth(plain.id, null)}
              />
            </div>
          )}
        </>
      )}
    </>
  );
}
