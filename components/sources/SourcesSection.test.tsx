import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { PartDrafting } from '@/components/drafting/PartDrafting';
import { useDraftContext } from '@/components/drafting/use-draft-context';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { without } from '@/lib/rules/structure/example-report';
import { SourcesSection } from './SourcesSection';
import { useSources } from './source-store';

const NOTE = '主要负责人主持召开法治建设专题会议37次，研究解决重点问题。';

function Drafting() {
  return <PartDrafting context={useDraftContext()} />;
}

async function show() {
  const session = createPastedSession('粘贴的稿件', textSnapshot(without('responsibility')));
  const workspace = createWorkspace(session, '稿');
  await workspace.refresh();
  render(
    <WorkspaceContext value={workspace}>
      <SourcesSection readPage={async () => ({ status: 'none' })} />
      <Drafting />
    </WorkspaceContext>,
  );
  await userEvent.click(screen.getByText('补充资料（可选）'));
}

async function add(kind: RegExp) {
  await userEvent.click(screen.getByRole('radio', { name: kind }));
  await userEvent.type(screen.getByLabelText('资料文字'), NOTE);
  await userEvent.click(screen.getByRole('button', { name: '加入' }));
}

beforeEach(() => useSources.getState().clear());
afterEach(cleanup);

const drafted = () => screen.getByRole('region', { name: '缺少的部分' }).textContent;

describe('SourcesSection', () => {
  it('lets the drafting draw on what the user supplied, until it is taken away', async () => {
    await show();
    expect(drafted()).not.toContain('37次');
    await add(/今年做的事/);
    expect(drafted()).toContain('37次');
    await userEvent.click(screen.getByRole('button', { name: '移除资料1' }));
    expect(drafted()).not.toContain('37次');
  });

  it('takes no figure from what is only a model of wording', async () => {
    await show();
    await add(/只参考写法/);
    expect(drafted()).not.toContain('37次');
  });
});
