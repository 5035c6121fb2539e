import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useProfileChoices } from '@/components/profiles/profile-choices';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { withPart } from '@/lib/rules/structure/example-report';
import { CheckResults } from './CheckResults';
import { useFilter } from './filter-store';
import { useIgnored } from './ignored-store';
import { MessageBar } from './MessageBar';
import { SEVERITIES } from './severity';
import { createWorkspace } from './workspace';
import { WorkspaceContext } from './workspace-context';

// The plan names the report's own year: an error with a fix. The last part is missing.
const DRAFT = withPart('plan', '2024年度推进法治政府建设的主要安排\n充实执法力量。').replace(/五、其他.*\n.*\n/, '');

// Besides, three half-width commas.
const COMMAS = DRAFT.replace('充实执法力量。', '充实执法力量,开展普法宣传,组织案卷评查,抓好落实。');

async function show(text = DRAFT) {
  const session = createPastedSession('粘贴的稿件', textSnapshot(text));
  const workspace = createWorkspace(session, '稿');
  const onDraft = vi.fn();
  await workspace.refresh();
  render(
    <WorkspaceContext value={workspace}>
      <CheckResults onDraft={onDraft} />
      <MessageBar workspace={workspace} />
    </WorkspaceContext>,
  );
  return { session, workspace, onDraft, text: async () => (await session.read()).snapshot.text };
}

const card = () => screen.getByRole('article', { name: /^错误：.*2025/ });

beforeEach(() => {
  useIgnored.setState({ list: [] });
  useProfileChoices.setState({ choices: {} });
  useFilter.setState({ shown: SEVERITIES, family: null, adviceOpen: false });
});
afterEach(cleanup);

describe('CheckResults', () => {
  it('calls nothing missing in an empty page', async () => {
    await show(' \n');
    expect(screen.getByText(/这里还没有文字/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: '结构' })).toBeNull();
  });

  it('mends a finding with one click, says so, and takes it back', async () => {
    const { text } = await show();
    await userEvent.click(within(card()).getByRole('button', { name: '修改' }));
    await waitFor(async () =>
      expect(await text()).toBe(
        DRAFT.replace('2024年度推进法治政府建设的主要安排', '2025年度推进法治政府建设的主要安排'),
      ),
    );
    expect(screen.queryByRole('article', { name: /^错误：.*2025/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await text()).toBe(DRAFT));
    expect(card()).toBeTruthy();
  });

  it('shows old and new before anything is written', async () => {
    await show();
    expect(card().querySelector('del')?.textContent).toContain('4');
    expect(card().querySelector('ins')?.textContent).toContain('5');
  });

  it('folds the basis away until it is asked for', async () => {
    await show();
    expect(within(card()).queryByText(/厅字/)).toBeNull();
    await userEvent.click(within(card()).getByRole('button', { name: '依据' }));
    expect(within(card()).getByText(/厅字/)).toBeTruthy();
  });

  it('filters by severity', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: /^错误/, pressed: true }));
    expect(screen.queryByRole('article', { name: /^错误/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^错误/, pressed: false }));
    expect(card()).toBeTruthy();
  });

  it('ignores a place and restores it', async () => {
    await show();
    await userEvent.click(within(card()).getByRole('button', { name: /忽略/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /忽略这一处/ }));
    await waitFor(() => expect(screen.queryByRole('article', { name: /^错误：.*2025/ })).toBeNull());
    await userEvent.click(screen.getByText(/^已忽略 1 项/));
    await userEvent.click(screen.getByRole('button', { name: '恢复' }));
    expect(card()).toBeTruthy();
  });

  it('shows findings of one rule on one card, and goes through them', async () => {
    const { text } = await show(COMMAS);
    const card = screen.getByRole('article', { name: /共3处：.*半角/ });
    expect(screen.getAllByRole('article', { name: /半角/ })).toHaveLength(1);
    expect(within(card).getByText('第1处，共3处')).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: '上一处' }));
    expect(within(card).getByText('第3处，共3处')).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: '改这一处' }));
    await waitFor(async () => expect(await text()).toBe(COMMAS.replace('评查,', '评查，')));
    await userEvent.click(await screen.findByRole('button', { name: '2 处都改' }));
    await waitFor(async () => expect(await text()).toBe(COMMAS.replaceAll(',', '，')));
  });

  it('keeps the way back after the message is closed', async () => {
    const { text } = await show(COMMAS);
    await userEvent.click(screen.getByRole('button', { name: '3 处都改' }));
    await userEvent.click(await screen.findByRole('button', { name: '知道了' }));
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await text()).toBe(COMMAS));
    await waitFor(() => expect(screen.queryByRole('button', { name: '撤销' })).toBeNull());
  });

  it('goes from card to card by the arrows and shows a place by Enter', async () => {
    const { session } = await show(COMMAS);
    const shown: number[] = [];
    session.onLocate((anchor) => shown.push(anchor?.start ?? -1));
    const cards = () => [...document.querySelectorAll<HTMLElement>('[data-card]')];
    cards()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cards()[1]);
    const commas = cards().find((card) => card.textContent?.includes('半角'));
    commas?.focus();
    await userEvent.keyboard('{Enter}{ArrowRight}');
    const first = COMMAS.indexOf(',');
    await waitFor(() => expect(shown).toEqual([first, COMMAS.indexOf(',', first + 1)]));
  });

  it('folds advice away with its count', async () => {
    await show(COMMAS);
    expect(screen.queryByRole('article', { name: /^建议/ })).toBeNull();
    await userEvent.click(screen.getByText(/^建议 \d+ 处：/));
    expect((await screen.findAllByRole('article', { name: /^建议/ })).length).toBeGreaterThan(0);
  });

  it('shows one kind of findings on request', async () => {
    await show(COMMAS);
    await userEvent.selectOptions(screen.getByLabelText('按类别筛选'), 'year');
    expect(screen.queryByRole('article', { name: /半角/ })).toBeNull();
    expect(card()).toBeTruthy();
  });

  it('says which template fits, and takes another for this draft', async () => {
    const { workspace } = await show();
    expect(screen.getByText(/^按“.*”检查：标题含“法治政府建设”/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '换模板' }));
    await userEvent.selectOptions(screen.getByLabelText('报告模板'), 'info-disclosure-annual');
    await waitFor(() => expect(workspace.store.getState().profile.id).toBe('info-disclosure-annual'));
    expect(useProfileChoices.getState().choices).toEqual({ 稿: 'info-disclosure-annual' });
    await userEvent.selectOptions(screen.getByLabelText('报告模板'), '');
    await waitFor(() => expect(workspace.store.getState().profile.id).toBe('fazhi-annual'));
  });

  it('lists the parts in order and offers to draft the missing one', async () => {
    const { onDraft } = await show();
    const parts = within(screen.getByRole('region', { name: '结构' })).getAllByRole('listitem');
    expect(parts.map((part) => /^\d/.exec(part.textContent ?? '')?.[0])).toEqual(['1', '2', '3', '4', '5']);
    await userEvent.click(screen.getByRole('button', { name: '起草其他' }));
    expect(onDraft).toHaveBeenCalledExactlyOnceWith('other');
  });

  it('shows the place of a part and of a finding', async () => {
    const { session } = await show();
    const shown: string[] = [];
    session.onLocate((anchor) => shown.push(anchor?.quote ?? ''));
    await userEvent.click(screen.getByRole('button', { name: /不足和原因/ }));
    await userEvent.click(within(card()).getByRole('button', { name: '定位' }));
    await waitFor(() =>
      expect(shown).toEqual(['二、2024年度推进法治政府建设存在的不足和原因', expect.stringContaining('2024')]),
    );
  });

  it('gives the corrected words and shows their place where the editor takes no fix', async () => {
    const { session, workspace } = await show();
    const shown: string[] = [];
    session.onLocate((anchor) => shown.push(anchor?.quote ?? ''));
    const { read } = workspace.store.getState();
    if (!read) throw new Error('Nothing was read.');
    const capabilities = { ...read.capabilities, write: 'none', insertBlocks: false } as const;
    workspace.store.setState({ read: { ...read, capabilities } });
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(await within(card()).findByRole('button', { name: '复制并定位' }));
    expect(within(card()).queryByRole('button', { name: '修改' })).toBeNull();
    await waitFor(() => expect(shown).toEqual([expect.stringContaining('4')]));
    expect(copy.mock.calls).toEqual([[shown[0]?.replace('4', '5')]]);
  });

  it('offers no writing once the page is lost, and keeps the results', async () => {
    const { workspace } = await show();
    workspace.store.setState({ lost: true });
    await waitFor(() => expect(within(card()).queryByRole('button', { name: '修改' })).toBeNull());
    expect(screen.queryByRole('button', { name: /一键修正/ })).toBeNull();
  });
});
