import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

const SCHEMES = ['light', 'dark'] as const;
/** Pictures to look at; every view in light and dark. */
const FOLDER = join('.output', 'shots');
mkdirSync(FOLDER, { recursive: true });

/**
 * What axe finds in the panel as it stands: all its rules in light colours, those of colour in dark ones too. The panel's
 * elements are the same in both, so a scheme needs no second visit.
 * @param within CSS selectors of the parts looked at; all of the panel when there are none
 */
export async function barriers(panel: Page, ...within: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const colorScheme of SCHEMES) {
    await inScheme(panel, colorScheme);
    const axe = within.reduce((builder, selector) => builder.include(selector), new AxeBuilder({ page: panel }));
    const { violations } = await (colorScheme === 'dark'
      ? axe.withRules(['color-contrast', 'link-in-text-block'])
      : axe
    ).analyze();
    found.push(...violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)]));
  }
  await inScheme(panel, 'light');
  return found;
}

/** Pictures of the panel, or of a part of it, in both colour schemes: .output/shots/name-light.png and its dark twin. */
export async function pictures(panel: Page, name: string, part: Page | Locator = panel): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await inScheme(panel, colorScheme);
    await part.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
  }
  await inScheme(panel, 'light');
}

/** Colours that fade from one scheme into the other would be measured halfway. */
async function inScheme(panel: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await panel.emulateMedia({ colorScheme });
  await panel.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
}
