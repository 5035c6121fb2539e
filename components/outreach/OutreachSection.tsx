import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { keepOutreach } from './kept-outreach';
import { OutreachWorkbench } from './OutreachWorkbench';
import { OUTREACH_SECTION, useOutreach } from './outreach-store';
import { shareTable } from './share-table';
import { TableZone } from './TableZone';

interface Props {
  /** The draft at hand; null when there is none: then the paragraph can only be copied. */
  readonly context: AcceptContext | null;
}

/** 表格数据: a table of events becomes totals, pictures and paragraphs, every figure with its cell. */
export function OutreachSection({ context }: Props) {
  const { sheet, mapping, take, clear, cleared, takeBack } = useOutreach();
  useEffect(() => {
    shareTable();
    void keepOutreach();
  }, []);
  return (
    <Section
      title="表格数据写成文字"
      id={OUTREACH_SECTION}
      aside={
        sheet ? (
          <Button look="quiet" onClick={clear}>
            清除，换一张表
          </Button>
        ) : (
          cleared?.sheet && (
            <Button look="quiet" onClick={takeBack}>
              找回刚清除的表
            </Button>
          )
        )
      }
    >
      {sheet && mapping ? (
        <OutreachWorkbench sheet={sheet} mapping={mapping} context={context} />
      ) : (
        <TableZone onTable={take} />
      )}
    </Section>
  );
}
