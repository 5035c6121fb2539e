import { expect, thrifty as test } from '../../fixtures';
import { annotations, type SuiteOptions } from '../suite-options';
import { agree, press, start } from '../suite-start';

const HEADING = '三、党政主要负责人履行第一责任人职责情况';
const PARAGRAPHS = ['（一）带头学习。', '（二）研究部署。'];
const NEXT = '三、2023年度';
/** A whole part at its place, the number of the next one along with it. */
const PART = {
  before: NEXT,
  blocks: [
    { text: HEADING, like: '二、存在' },
    { text: PARAGRAPHS[0] ?? '', like: '一是学习' },
    { text: PARAGRAPHS[1] ?? '', like: '（一）加强' },
  ],
};
const LAST = '抄送：区司法局';

export function inserts(options: SuiteOptions): void {
  const { without = {} } = options;
  if (without.write) return;
  if (without.insert) refusesParagraphs(options);
  else insertsPart(options);
}

function refusesParagraphs(options: SuiteOptions): void {
  test(
    `${options.id}: refuses new paragraphs with a reason, and leaves the text alone`,
    annotations(options, []),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const edits = [{ quote: '法制知识', text: '法治知识' }];
      const refused = { status: 'refused', reason: expect.stringMatching(/[\u4e00-\u9fff]/) };
      expect(await draft.apply(text, edits, { before: '', blocks: PART.blocks })).toMatchObject(refused);
      await agree(started, text);
      expect(await page.evaluate(() => bench.changes)).toBe(0);
    },
  );
}

function insertsPart(options: SuiteOptions): void {
  const { id, looks, without = {}, redoKey = 'Control+y' } = options;

  test(
    `${id}: inserts a part that looks like the others, with an edit, and a paragraph at the end`,
    annotations(options, ['insert']),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const { capabilities } = await draft.read();
      const before = await page.evaluate(() => bench.formats());
      const edits = [
        { quote: NEXT, text: '四、2024年度' },
        { quote: '法制知识', text: '法治知识' },
      ];
      const expected = text
        .replace('法制知识', '法治知识')
        .replace(NEXT, [HEADING, ...PARAGRAPHS, '四、2024年度'].join('\n'));
      const result = await draft.apply(text, edits, PART);
      expect(result).toMatchObject({ status: 'applied', read: { snapshot: { text: expected } } });
      await agree(started, expected);
      if (looks) {
        const added = [HEADING, ...PARAGRAPHS];
        const seen = await page.evaluate((lines) => lines.map((line) => bench.look(line)), added);
        expect(seen).toEqual([looks[0], looks[1], looks[1]]);
        const around = (await page.evaluate(() => bench.formats())).filter(
          (line) => !added.some((words) => line.includes(words)),
        );
        const same = (line: string) => line.replace('法制知识', '法治知识').replace(NEXT, '四、2024年度');
        expect(around).toEqual(before.map(same));
      }
      if (!without.undo) {
        const isNative = capabilities.undo.insert === 'native';
        if (isNative) await press(page, 'Control+z');
        else expect((await draft.undo(text)).status).toBe('applied');
        await agree(started, text);
        expect(await page.evaluate(() => bench.formats())).toEqual(before);
        if (isNative && !without.redo) {
          await press(page, redoKey);
          await agree(started, expected);
          await press(page, 'Control+z');
          await agree(started, text);
        }
      }
      const now = await draft.text();
      const end = await draft.apply(now, [], { before: '', blocks: [{ text: LAST, like: '望溪区' }] });
      expect(end).toMatchObject({ status: 'applied', read: { snapshot: { text: `${now}\n${LAST}` } } });
      await agree(started, `${now}\n${LAST}`);
    },
  );
}
