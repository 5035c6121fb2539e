import { expect, thrifty as test } from '../../fixtures';
import { annotations, type SuiteOptions } from '../suite-options';
import { agree, start } from '../suite-start';

const EDIT = [{ quote: '法制知识', text: '法治知识' }];

export function keepsOutOfTheWay(options: SuiteOptions): void {
  const { id, composed = '你', without = {} } = options;

  test(
    `${id}: keeps out of the way of the user`,
    annotations(options, without.write ? ['read'] : ['write']),
    async ({ page, server, openPanel }) => {
      const started = await start({ page, server, openPanel }, options);
      const { draft, text } = started;
      const title = await page.evaluate(() => REPORT_TEXT.split('\n')[0] ?? '');
      await page.evaluate(() => bench.caretInTitle());
      await page.keyboard.type('AB');
      await expect.poll(async () => (await draft.events()).changed).toBeGreaterThan(0);
      const typed = text.replace(title, `${title}AB`);
      if (without.write) {
        await agree(started, typed);
        return;
      }
      // The offsets are those of the text before; the caret stays where the user has it.
      expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'applied' });
      await page.keyboard.type('C');
      const now = typed.replace('法制', '法治').replace('AB', 'ABC');
      await agree(started, now);
      expect(await draft.undo(typed)).toMatchObject({ status: 'refused' });
      expect(await draft.apply(text, EDIT)).toMatchObject({ status: 'stale', read: { snapshot: { text: now } } });
      expect(await draft.locate(text, '法制知识')).toBe('gone');
      await agree(started, now);

      const client = await page.context().newCDPSession(page);
      await page.evaluate(() => bench.caretInTitle());
      await client.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
      const during = await draft.text();
      expect(await draft.apply(during, [{ quote: '比较单一', text: '单一' }])).toMatchObject({ status: 'refused' });
      expect(await draft.text()).toBe(during);
      await client.send('Input.insertText', { text: '你' });
      await agree(started, now.replace('ABC', `ABC${composed}`));
    },
  );
}
