import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkspace } from '@/components/check/workspace';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { PartDrafting } from '@/components/drafting/PartDrafting';
import { useDraftContext } from '@/components/drafting/use-draft-context';
import { textSnapshot } from '@/lib/document/snapshot';
import { sourceArchive } from '@/lib/history/source-archive';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { without } from '@/lib/rules/structure/example-report';
import { useIntake } from './intake-store';
import { SourcesSection } from './SourcesSection';
import { followSources, useSources } from './source-store';
import { useSourceView } from './source-view-store';

const NOTE = '主要负责人主持召开法治建设专题会议37次，研究解决重点问题。';
const archive = sourceArchive();
const stored = async () => (await archive.load()).sources;

function Drafting() {
  return <PartDrafting context={useDraftContext()} />;
}

async function show(draftKey = '稿') {
  const session = createPastedSession('粘贴的稿件', textSnapshot(without('responsibility')));
  const workspace = createWorkspace(session, draftKey);
  await workspace.refresh();
  render(
    <WorkspaceContext value={workspace}>
      <SourcesSection readPage={async () => ({ status: 'none' })} />
      <Drafting />
    </WorkspaceContext>,
  );
  await userEvent.click(screen.getByText(/^补充资料/));
}

async function add(kind: RegExp, text = NOTE) {
  await userEvent.click(screen.getByRole('radio', { name: kind }));
  fireEvent.change(screen.getByLabelText('资料文字'), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: '加入' }));
}

function paste(plain: string) {
  const clipboardData = { files: [], getData: (type: string) => (type === 'text/plain' ? plain : '') };
  fireEvent.paste(screen.getByLabelText('资料文字'), { clipboardData });
}

beforeEach(async () => {
  useIntake.setState(useIntake.getInitialState());
  useSources.setState(useSources.getInitialState());
  await archive.clear();
});
afterEach(cleanup);

const drafted = () => screen.getByRole('region', { name: '缺少的部分' }).textContent;

describe('SourcesSection', () => {
  it('lets the drafting draw on what the user supplied, until it is taken away or not ticked', async () => {
    await show();
    expect(drafted()).not.toContain('37次');
    await add(/今年做的事/);
    expect(drafted()).toContain('37次');
    await userEvent.click(screen.getByRole('checkbox', { name: '本稿使用资料1' }));
    expect(drafted()).not.toContain('37次');
    await userEvent.click(screen.getByRole('checkbox', { name: '本稿使用资料1' }));
    expect(drafted()).toContain('37次');
    await userEvent.click(screen.getByRole('button', { name: '移除资料1' }));
    expect(drafted()).not.toContain('37次');
    await userEvent.click(screen.getByRole('button', { name: '放回' }));
    expect(drafted()).toContain('37次');
  });

  it('takes no figure from what is only a model of wording', async () => {
    await show();
    await add(/只参考写法/);
    expect(drafted()).not.toContain('37次');
  });

  it('lets the title decide how a source is used, says so, and lets the user change it', async () => {
    await show();
    await add(/看标题定/, `云岭市某局2023年度法治政府建设年度报告\n${NOTE}`);
    expect(screen.getByText(/看标题是一份报告，只参考写法/)).toBeTruthy();
    expect(drafted()).not.toContain('37次');
    await userEvent.selectOptions(screen.getByLabelText('资料1怎么用'), '今年做的事');
    expect(drafted()).toContain('37次');
  });

  it('keeps sources on the machine for the next panel, with the choice made for each draft', async () => {
    await show();
    await add(/今年做的事/);
    await userEvent.click(screen.getByRole('checkbox', { name: '本稿使用资料1' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ text: NOTE, uses: { 稿: false } }]));
    cleanup();
    useSources.setState(useSources.getInitialState());
    await followSources();
    await show();
    expect(screen.getByRole('checkbox', { name: '本稿使用资料1' })).toHaveProperty('checked', false);
  });

  it('uses what was added on an earlier day in no other draft unasked', async () => {
    const [text, added] = [NOTE, '2024-11-22'];
    await archive.put({ id: 's1', label: '去年的小结', kind: 'text', text, added, notes: [], uses: { 旧稿: true } });
    await followSources();
    await show();
    expect(screen.getByText(/本稿用 0 份/)).toBeTruthy();
    expect(drafted()).not.toContain('37次');
    await userEvent.click(screen.getByRole('checkbox', { name: '本稿使用去年的小结' }));
    expect(drafted()).toContain('37次');
    await waitFor(async () => expect(await stored()).toMatchObject([{ uses: { 旧稿: true, 稿: true } }]));
  });

  it('does not put on the disk what is marked as secret, and says so', async () => {
    await show();
    await add(/今年做的事/, `机密★1年\n${NOTE}`);
    expect(screen.getByText(/只放在内存里：有“机密★1年”标志/)).toBeTruthy();
    expect(drafted()).toContain('37次');
    await add(/今年做的事/, '全年组织学法4次。');
    await waitFor(async () => expect(await stored()).toMatchObject([{ text: '全年组织学法4次。' }]));
  });

  it('goes on in memory when the disk takes no more, and says so', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await show();
    await add(/今年做的事/);
    expect(await screen.findByText(/存储空间满了/)).toBeTruthy();
    expect(screen.getByText(/只放在内存里：没能存到本机/)).toBeTruthy();
    expect(drafted()).toContain('37次');
    put.mockRestore();
  });

  it('removes everything when it is confirmed, what cannot be read included', async () => {
    await storeUnknown();
    await show();
    expect(screen.getByText(/另有 1 份存着的资料读不出来/)).toBeTruthy();
    await add(/今年做的事/);
    await userEvent.click(screen.getByRole('button', { name: '全部移除' }));
    expect((await archive.load()).unread).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: '确定全部移除？' }));
    await waitFor(async () => expect(await archive.load()).toEqual({ sources: [], unread: 0 }));
    expect(screen.queryByRole('list', { name: '已加入的资料' })).toBeNull();
  });

  it('says what it took for the header of a table, asks where it cannot tell, and asks again on demand', async () => {
    await show();
    paste('日期\t地点\t发放折页（份）\n2024年4月15日\t望湖广场\t300\n2024年12月4日\t云岭中学\t500');
    expect(screen.getByText(/第 1 行作表头（日期、地点、发放折页（份）），下面 2 行是内容/)).toBeTruthy();
    paste('门类\t余量（件）\n行政许可\t1200\n行政处罚\t36');
    const question = screen.getByRole('region', { name: '选择表头' });
    await userEvent.click(within(question).getByRole('button', { name: '第 1 行' }));
    expect(screen.getByText(/第 1 行作表头（门类、余量（件））/)).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: '改表头' })[1] ?? document.body);
    await userEvent.click(screen.getByRole('button', { name: '没有表头' }));
    expect(useSources.getState().sources.map(({ table }) => table?.headerRows)).toEqual([null, 0]);
    expect(screen.getByText(/没有表头，只用得上自己写明单位的数字/)).toBeTruthy();
  });

  it('shows with a table which rows it did not use, and why', async () => {
    await show();
    paste('日期\t地点\t发放折页（份）\n2024年4月15日\t望湖广场\t300\n合计\t\t300');
    await userEvent.click(screen.getByRole('button', { name: '表格1' }));
    const pane = await screen.findByRole('dialog', { name: '表格1' });
    expect(within(pane).getByText(/第 3 行“合计 300”：合计行，不重复计入/)).toBeTruthy();
    expect(within(pane).queryByText(/^合计/)).toBeNull();
  });

  it('leaves a text with tabs here and there a text', async () => {
    await show();
    paste('组织学法4次。\n附件：\t统计表\n办理案件3件。');
    expect(screen.queryByRole('list', { name: '已加入的资料' })).toBeNull();
  });

  it('does not add the same twice, and keeps what was typed when something fails', async () => {
    await show();
    await add(/今年做的事/);
    await add(/今年做的事/);
    expect(screen.getByText(/内容一样，没有重复加入/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('资料文字'), { target: { value: '还没有加入的文字' } });
    await userEvent.click(screen.getByRole('button', { name: '把打开的网页加为资料' }));
    expect(await screen.findByText(/没有认出这个网页的正文/)).toBeTruthy();
    expect(screen.getByLabelText('资料文字')).toHaveProperty('value', '还没有加入的文字');
  });

  it('shows a source with the place marked', async () => {
    await show();
    await add(/今年做的事/);
    const [source] = useSources.getState().sources;
    const start = NOTE.indexOf('37次');
    useSourceView.getState().show(source?.id ?? '', { start, end: start + 3 });
    const pane = await screen.findByRole('dialog', { name: '资料1' });
    expect(pane.querySelector('mark')?.textContent).toBe('37次');
    await userEvent.click(within(pane).getByRole('button', { name: '关闭资料' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

/** A stored source of a shape that this version does not know. */
async function storeUnknown() {
  const { openDB } = await import('idb');
  const database = await openDB('nigao', 1);
  await database.put('sources', { id: 's0' }, 's0');
  database.close();
  await followSources();
}
