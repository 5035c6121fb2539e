import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { textSnapshot } from '@/lib/document/snapshot';
import type { Anchor } from '@/lib/editors/contract';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { ledgerContext, reportWith, source } from '@/tests/ledger/context';
import { ALL } from './filter-rows';
import { LedgerSection } from './LedgerSection';
import { useLedger } from './ledger-store';

const DRAFT = reportWith('组织行政执法检查32次，合格率98%。');

async function show(draft = DRAFT, sources: Parameters<typeof ledgerContext>[1] = []) {
  const session = createPastedSession('粘贴的稿件', textSnapshot(draft));
  const located: (Anchor | null)[] = [];
  session.onLocate((anchor) => located.push(anchor));
  const workspace = createWorkspace(session, '稿');
  await workspace.refresh();
  render(
    <WorkspaceContext value={workspace}>
      <LedgerSection context={ledgerContext(draft, sources)} />
    </WorkspaceContext>,
  );
  return located;
}

const row = (name: RegExp) => screen.getByRole('row', { name });

beforeEach(() => useLedger.setState({ open: true, filter: ALL }));
afterEach(cleanup);

describe('LedgerSection', () => {
  it('computes and shows nothing while it is folded', async () => {
    useLedger.setState({ open: false });
    await show();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByText('数据台账'));
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('lists every fact under heads, and leads to its place', async () => {
    const located = await show();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['数据', '说的是什么', '出处']);
    expect(row(/^32次/).textContent).toContain('（一）规范行政执法');
    await userEvent.click(within(row(/^32次/)).getByRole('button'));
    expect(located.at(-1)?.quote).toBe('32次');
  });

  it('is one stop of the Tab key, with arrow keys from row to row', async () => {
    await show();
    const buttons = within(screen.getByRole('table')).getAllByRole('button');
    screen.getByLabelText('在台账里查找').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(buttons[0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(buttons[1]);
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toBe(buttons.at(-1));
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(screen.getByLabelText('在台账里查找'));
    await userEvent.tab();
    expect(document.activeElement).toBe(buttons.at(-1));
  });

  it('filters by kind and by words', async () => {
    await show();
    await userEvent.selectOptions(screen.getByLabelText('按类别筛选台账'), 'percent');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    await userEvent.type(screen.getByLabelText('在台账里查找'), '没有');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^0 条/);
  });

  it('tells which figures no source bears out, once there are sources', async () => {
    await show(DRAFT, [source('组织行政执法检查32次。')]);
    expect(row(/^32次.*当前稿件/).textContent).toContain('见工作小结');
    expect(row(/^98%/).textContent).toContain('待补佐证');
    await userEvent.click(screen.getByRole('button', { name: /^待补佐证/ }));
    expect(screen.queryByRole('row', { name: /^32次/ })).toBeNull();
    cleanup();
    useLedger.setState({ filter: ALL });
    await show();
    expect(screen.queryByText(/待补佐证/)).toBeNull();
  });

  it('shows what is counted differently, each place with a way there', async () => {
    const located = await show(reportWith('全年组织行政执法检查32次。\n全年组织行政执法检查35次。'));
    expect(screen.getByText('1 处说法不一')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^35次\s*当前稿件$/ }));
    expect(located.at(-1)?.quote).toBe('35次');
  });
});
