import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Copied } from '@/lib/editors/copying/copied';
import { withPart } from '@/lib/rules/structure/example-report';
import { line, makeDocx, p, r } from '@/tests/docx/make-docx';
import { PasteView } from './PasteView';
import { usePaste } from './paste-store';

const DRAFT = withPart('plan', '2024年度推进法治政府建设的主要安排\n充实执法力量。');

let copied: Copied = { status: 'nothing' };

beforeEach(() => usePaste.getState().clear());
afterEach(cleanup);

function show() {
  render(<PasteView onDraft={() => {}} readCopy={async () => copied} />);
}

async function choose(name: string, bytes: Uint8Array<ArrayBuffer>) {
  await userEvent.upload(screen.getByLabelText('选择稿件文件'), new File([bytes], name), { applyAccept: false });
}

describe('PasteView', () => {
  it('checks what is pasted and copies the mended text', async () => {
    show();
    const clipboardData = { files: [], getData: (type: string) => (type === 'text/plain' ? DRAFT : '') };
    fireEvent.paste(screen.getByLabelText('把稿件粘贴到这里'), { clipboardData });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /一键修正/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /一键修正/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: '复制改好的全文' }));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toContain('四、2025年度推进法治政府建设的主要安排'),
    );
  });

  it.each([
    [{ status: 'locked' }, /不允许复制/],
    [{ status: 'nothing' }, /没有等到复制/],
    [{ status: 'copied', whole: true, html: '', plain: ' ' }, /没有粘到文字/],
    [{ status: 'copied', whole: false, html: '', plain: DRAFT }, /只读到/],
    [{ status: 'copied', whole: true, html: '<h2>三、其他</h2>', plain: DRAFT }, /网页里的稿件/],
  ] satisfies [Copied, RegExp][])('says what came of reading the page by what it copies: %o', async (answer, said) => {
    copied = answer;
    show();
    await userEvent.click(screen.getByRole('button', { name: '从网页文档里读取' }));
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('says when nothing came with the paste', async () => {
    show();
    fireEvent.paste(screen.getByLabelText('把稿件粘贴到这里'), { clipboardData: { files: [], getData: () => ' ' } });
    expect(await screen.findByText(/没有粘到文字/)).toBeTruthy();
  });

  it('reads a GB18030 file', async () => {
    show();
    await choose('gb.txt', new Uint8Array([0xb7, 0xa8, 0xd6, 0xce]));
    expect((await screen.findByRole('region', { name: '稿件全文' })).textContent).toContain('法治');
  });

  it('drops a byte order mark', async () => {
    show();
    await choose('utf8.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('法治')]));
    await screen.findByRole('region', { name: '稿件全文' });
    expect(usePaste.getState().pasted?.workspace.store.getState().read?.snapshot.text).toBe('法治');
  });

  it('keeps the headings of an HTML file', async () => {
    show();
    await choose('a.html', new TextEncoder().encode('<h1>题目</h1><p>正文</p>'));
    await screen.findByRole('region', { name: '稿件全文' });
    const lines = usePaste.getState().pasted?.workspace.store.getState().read?.snapshot.lines;
    expect(lines?.map((line) => line.kind)).toEqual(['heading', 'paragraph']);
  });

  it('reads a .docx and says what it holds besides the text', async () => {
    show();
    await choose(
      'a.docx',
      new Uint8Array(makeDocx({ body: line('法治') + p(`<w:ins w:id="1">${r('政府')}</w:ins>`) })),
    );
    expect((await screen.findByRole('region', { name: '稿件全文' })).textContent).toContain('政府');
    expect(await screen.findByText(/未接受的修订/)).toBeTruthy();
  });

  it('says what is wrong with a damaged .docx', async () => {
    show();
    await choose('a.docx', new Uint8Array([0x50, 0x4b, 3, 4]));
    expect(await screen.findByText(/已损坏或不完整/)).toBeTruthy();
  });

  it('tells what to do with a .doc and with other files', async () => {
    show();
    await choose('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    expect(await screen.findByText(/旧版 Word/)).toBeTruthy();
    await choose('a.bin', new Uint8Array([1, 0, 2, 0]));
    expect(await screen.findByText(/不是文字文件/)).toBeTruthy();
  });

  it('checks again what is typed in the panel', async () => {
    show();
    await choose('a.txt', new TextEncoder().encode(DRAFT));
    await userEvent.click(await screen.findByRole('button', { name: '直接改文字' }));
    const field = screen.getByRole('textbox', { name: '稿件全文' });
    fireEvent.change(field, { target: { value: DRAFT.replace('四、2024年度', '四、2025年度') } });
    await waitFor(() => expect(screen.queryByRole('article', { name: /^错误：.*2025/ })).toBeNull());
  });
});
