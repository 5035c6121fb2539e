import { expect, thrifty as test } from '../../fixtures';
import { annotations, type SuiteOptions } from '../suite-options';
import { agree, start } from '../suite-start';

const PARAGRAPHS = 300;
/** Far down: see report.js. */
const QUOTE = `第${PARAGRAPHS}项工作`;
const EDIT = [{ quote: QUOTE, text: `第${PARAGRAPHS}项任务` }];

export function readsLongTexts(options: SuiteOptions): void {
  const { id, without = {} } = options;

  test(
    `${id}: has ${PARAGRAPHS} paragraphs whole, and again after the page was loaded anew`,
    annotations(options, ['read', 'locate']),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options, PARAGRAPHS);
      const { draft, text } = started;
      expect(text).toContain(QUOTE);
      await agree(started, text);
      expect(await draft.locate(text, QUOTE)).toBe('shown');
      if (!without.mark) {
        await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ text: QUOTE, visible: true });
      }
      if (!without.write) {
        expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
        await agree(started, text.replace(QUOTE, EDIT[0]?.text ?? ''));
      }
      const { changed } = await draft.events();
      await page.reload();
      await page.waitForFunction(() => bench.text().length > 100);
      await expect.poll(async () => (await draft.events()).changed).toBeGreaterThan(changed);
      await agree(started, text);
      const again = await draft.apply(text, EDIT);
      expect(again).toMatchObject({ status: without.write ? 'refused' : 'applied' });
      if (!without.write) await agree(started, text.replace(QUOTE, EDIT[0]?.text ?? ''));
    },
  );
}
