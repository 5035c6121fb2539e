import { expect, thrifty as test } from '../../fixtures';
import { annotations, type SuiteOptions } from '../suite-options';
import { agree, loaded, start } from '../suite-start';

const QUOTES = ['制作短视频', '240\u00a0人次', '强学习，提高', '云岭市'];

export function reads(options: SuiteOptions): void {
  const { id, looks, without = {} } = options;
  const proved = without.mark ? (['read', 'locate'] as const) : (['read', 'locate', 'mark'] as const);

  test(
    `${id}: reads the whole text, and marks a place in it`,
    annotations(options, proved),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const { snapshot, capabilities } = await draft.read();
      await agree(started, text);
      expect(snapshot.complete).toBe(true);
      expect(capabilities.write).toBe(without.write ? 'none' : 'edits');
      expect(capabilities.insertBlocks).toBe(!without.write && !without.insert);
      if (looks) {
        const line = snapshot.lines?.find(({ start: at }) => at === text.indexOf('二、'));
        expect(line).toMatchObject({ kind: 'heading', depth: 2 });
      }
      for (const quote of QUOTES.map((one) => loaded(options, one))) {
        expect(await draft.locate(text, quote)).toBe('shown');
        if (without.mark) continue;
        await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ text: quote, visible: true });
      }
      expect(await draft.locate(text, null)).toBe('shown');
      expect(await page.evaluate(() => bench.marked())).toBeNull();
      await agree(started, text);
      expect(await page.evaluate(() => bench.changes)).toBe(0);
    },
  );
}
