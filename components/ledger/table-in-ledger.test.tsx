import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { useCheckTable } from '@/components/check/table-store';
import { createWorkspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { useOutreach } from '@/components/outreach/outreach-store';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { packSheet } from '@/lib/outreach/packed-sheet';
import { readTsv } from '@/lib/outreach/tsv';
import { ledgerContext, reportWith } from '@/tests/ledger/context';
import { LedgerSection } from './LedgerSection';
import { useLedger } from './ledger-store';

const DRAFT = reportWith('全年发放宣传折页700份，悬挂横幅5条。');
const ROWS = ['4月15日\t望湖广场\t300\t2', '12月4日\t云岭中学\t480\t3'];

function give(rows: readonly string[]): void {
  const sheet = readTsv(['日期\t地点\t发放宣传折页（份）\t横幅（条）', ...rows].join('\n'));
  useCheckTable.setState({
    table: { sheet: packSheet(sheet), mapping: guessColumns(sheet), mending: {}, choices: {} },
  });
}

function show() {
  const workspace = createWorkspace(createPastedSession('粘贴的稿件', textSnapshot(DRAFT)), '稿');
  useLedger.setState({ open: true });
  return render(
    <WorkspaceContext value={workspace}>
      <LedgerSection context={ledgerContext(DRAFT)} />
    </WorkspaceContext>,
  );
}

afterEach(() => {
  cleanup();
  useCheckTable.setState({ table: null });
});

it('puts the table among the sources and what it counts differently on top, with its cells', async () => {
  give(ROWS);
  show();
  const [conflict] = screen.getAllByRole('listitem').filter((item) => item.textContent?.startsWith('宣传折页'));
  if (!conflict) throw new Error('no conflict');
  expect(conflict.textContent).toContain('C2、C3（普法宣传活动表）');
  await userEvent.click(within(conflict).getByRole('button', { name: /780份/ }));
  expect(useOutreach.getState().cell).toBe('C2');
  // 5条 is the sum of two cells.
  expect(screen.getAllByRole('row', { name: /^5条.*横幅/ })[0]?.textContent).not.toContain('待补佐证');
  expect(screen.getAllByRole('row', { name: /^700份.*折页/ })[0]?.textContent).toContain('待补佐证');
});

it('is as before without a table, and says so where it is too long', () => {
  show();
  expect(screen.queryByText(/780份/)).toBeNull();
  cleanup();
  give(Array.from({ length: 400 }, () => ROWS).flat());
  show();
  expect(screen.getByText(/表格行数较多，没有列入台账/)).toBeTruthy();
});
