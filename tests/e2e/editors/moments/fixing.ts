import { expect, thrifty as test } from '../../fixtures';
import { annotations, type Capability, type SuiteOptions } from '../suite-options';
import { agree, loaded, press, type Started, squeeze, start } from '../suite-start';

const EDIT = { quote: '法制知识', text: '法治知识' };

export function fixes(options: SuiteOptions): void {
  if (options.without?.write) leavesAlone(options);
  else {
    fixesOnePlace(options);
    fixesSeveral(options);
  }
}

function leavesAlone(options: SuiteOptions): void {
  const { id } = options;
  test(
    `${id}: refuses a write with a reason, and still shows the place`,
    annotations(options, []),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const blocks = [{ text: '四、其他情况', like: '二、存在' }];
      const refused = { status: 'refused', reason: expect.stringMatching(/[\u4e00-\u9fff]/) };
      expect(await draft.apply(text, [EDIT])).toMatchObject(refused);
      expect(await draft.apply(text, [], { before: '二、存在', blocks })).toMatchObject(refused);
      expect(await draft.locate(text, EDIT.quote)).toBe('shown');
      await agree(started, text);
      expect(await page.evaluate(() => bench.changes)).toBe(0);
    },
  );
}

function fixesOnePlace(options: SuiteOptions): void {
  const { id, without = {}, redoKey = 'Control+y' } = options;
  const proved = (['write', 'undo', 'redo'] as Capability[]).filter((one) => !(one in without));

  test(
    `${id}: writes one edit, which one undo takes back and one redo gives again`,
    annotations(options, proved),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const { capabilities } = await draft.read();
      const expected = text.replace(EDIT.quote, EDIT.text);
      expect(await draft.apply(text, [EDIT])).toMatchObject({
        status: 'applied',
        read: { snapshot: { text: expected } },
      });
      await agree(started, expected);
      await expect.poll(() => page.evaluate(() => bench.changes)).toBeGreaterThan(0);
      const isNative = capabilities.undo.edits === 'native';
      if (!without.undo) {
        test.info().annotations.push({ type: 'undo by', description: isNative ? 'Ctrl+Z' : '撤销' });
        if (isNative) await press(page, 'Control+z');
        else expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
        await agree(started, text);
        expect(await draft.undo(text)).toMatchObject({ status: 'refused' });
      }
      if (!without.undo && !without.redo) {
        test.info().annotations.push({
          type: 'redo by',
          description: redoKey.replace('Control', 'Ctrl').replace(/[a-z]$/, (key) => key.toUpperCase()),
        });
        await press(page, redoKey);
        await agree(started, expected);
      }
      await page.evaluate(() => bench.caretInTitle());
      await page.keyboard.type('AB');
      const title = await page.evaluate(() => REPORT_TEXT.split('\n')[0] ?? '');
      await agree(started, (await now(started, expected, text)).replace(title, `${title}AB`));
    },
  );
}

/** Which of the two texts was there before the typing: an editor without redo is left with the first. */
async function now({ draft }: Started, expected: string, text: string): Promise<string> {
  return (await draft.text()).includes(EDIT.text) ? expected : text;
}

function fixesSeveral(options: SuiteOptions): void {
  const { id, looks, submits, fillsLater } = options;

  test(
    `${id}: writes several edits at once, across formats, in a table and beside spaces`,
    annotations(options, ['write']),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const edits = [
        { quote: '三、2023年度', text: '三、2024年度' },
        { quote: loaded(options, '240\u00a0人次'), text: loaded(options, '260\u00a0人次') },
        { quote: '学习，提高', text: '培训，强化' },
        { quote: '比较单一', text: '单一' },
        { quote: '各项工作', text: '' },
        { quote: '张贴', text: '共张贴' },
        { quote: '普法讲座', text: '普法宣讲课' },
        { quote: loaded(options, '6\u00a0场'), text: loaded(options, '7\u00a0场') },
      ];
      const bold = await page.evaluate(() => bench.bold());
      const expected = edits.reduce((sofar, { quote, text: put }) => sofar.replace(quote, put), text);
      expect(await draft.apply(text, edits)).toMatchObject({
        status: 'applied',
        read: { snapshot: { text: expected } },
      });
      await agree(started, expected);
      if (looks) {
        expect(bold).toEqual(['（一）加强学习，', '逐件']);
        expect(await page.evaluate(() => bench.bold())).toEqual(['（一）加强培训，', '逐件']);
      }
      // Two writes, taken back one after the other.
      const second = expected.replace('新媒体运用不多', '新媒体用得不多');
      const written = await draft.apply(expected, [{ quote: '新媒体运用不多', text: '新媒体用得不多' }]);
      expect(written).toMatchObject({ status: 'applied', read: { snapshot: { text: second } } });
      await agree(started, second);
      if (!options.without?.undo) {
        expect(await draft.undo(expected)).toMatchObject({ status: 'applied' });
        await agree(started, expected);
        expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
        await agree(started, text);
        expect(await page.evaluate(() => bench.bold())).toEqual(bold);
        expect(await draft.apply(text, [EDIT])).toMatchObject({ status: 'applied' });
      }
      if (!submits) return;
      const last = await draft.text();
      if (fillsLater) await expect(page.locator('[name=body]')).toHaveValue(/法治知识|用得不多/);
      await page.getByRole('button', { name: '提交' }).click();
      await expect(page.locator('#body')).toContainText(/法治知识|用得不多/);
      const sent = (await page.locator('#body').textContent()) ?? '';
      if (submits === 'text') expect(sent.replaceAll('\r', '')).toBe(last);
      else expect(squeeze(plain(sent))).toBe(squeeze(last));
      await expect.poll(async () => (await draft.events()).lost).toBe(1);
    },
  );
}

function plain(html: string): string {
  return html.replace(/&nbsp;|\u00a0/g, ' ').replace(/<[^>]+>/g, '');
}
