import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { useDraftContext } from '@/components/drafting/use-draft-context';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { withPart } from '@/lib/rules/structure/example-report';
import { CausesSection } from './CausesSection';
import { useCauses } from './cause-store';

const HEADING = '2024年度推进法治政府建设存在的不足和原因\n';
const DRAFT = withPart('problems', `${HEADING}一是普法形式单一。二是执法力量偏弱，主要原因是人员调出较多。`);

function Section() {
  return <CausesSection context={useDraftContext()} />;
}

async function show(text = DRAFT) {
  const session = createPastedSession('稿', textSnapshot(text));
  const workspace = createWorkspace(session, '稿');
  await workspace.refresh();
  render(
    <WorkspaceContext value={workspace}>
      <Section />
    </WorkspaceContext>,
  );
  return { text: async () => (await session.read()).snapshot.text, workspace };
}

beforeEach(() => useCauses.setState({ picks: {} }));
afterEach(cleanup);

const write = () => screen.getByRole('button', { name: '写进稿件' });

describe('CausesSection', () => {
  it('offers causes for the shortcoming that has none, none of them picked', async () => {
    await show();
    const options = screen.getAllByRole('radio');
    expect(options.length).toBeGreaterThanOrEqual(4);
    expect(options.some((option) => (option as HTMLInputElement).checked)).toBe(false);
    expect(write().hasAttribute('disabled')).toBe(true);
    expect(screen.queryByText('执法力量偏弱')).toBeNull();
  });

  it('writes what was picked behind that shortcoming and no other, and takes it back', async () => {
    const { text, workspace } = await show();
    const [first] = screen.getAllByRole('radio');
    if (!first) throw new Error('nothing to pick');
    await userEvent.click(first);
    const label = first.closest('label')?.textContent ?? '?';
    await userEvent.click(write());
    await waitFor(async () => expect(await text()).toBe(DRAFT.replace('单一。', `单一。主要原因是${label}。`)));
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
    await workspace.undo();
    expect(await text()).toBe(DRAFT);
  });

  it('writes the user’s own words, and keeps them when another is looked at', async () => {
    const { text } = await show();
    await userEvent.click(screen.getByRole('radio', { name: '都不是，自己写' }));
    expect(write().hasAttribute('disabled')).toBe(true);
    await userEvent.type(screen.getByLabelText('“普法形式单一”的原因'), '设备老旧');
    const [first] = screen.getAllByRole('radio');
    if (first) await userEvent.click(first);
    await userEvent.click(screen.getByRole('radio', { name: '都不是，自己写' }));
    await userEvent.click(write());
    await waitFor(async () => expect(await text()).toContain('一是普法形式单一。主要原因是设备老旧。二是'));
  });

  it('is not there when every shortcoming tells its cause', async () => {
    await show(withPart('problems', `${HEADING}一是执法力量偏弱。主要原因是人员调出较多。`));
    expect(screen.queryByRole('region', { name: '不足没有写原因' })).toBeNull();
  });
});
