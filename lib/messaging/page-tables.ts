import { browser } from 'wxt/browser';
import * as z from 'zod';
import { asPageError } from './page-error';

const Markup = z.array(z.string());

/**
 * Markup of the tables of a tab, frames the panel may enter included: rows and columns that do not show marked `hidden`,
 * fields as their values. @throws NoAccess, EditorLost
 */
export async function pageTables(tabId: number): Promise<string[]> {
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: tablesInPage });
    return answers.flatMap(({ result }) => Markup.safeParse(result).data ?? []);
  } catch (error) {
    throw asPageError(error);
  }
}

// Runs in the page: the browser passes on its source alone, so it may use nothing from this file.
function tablesInPage(): string[] {
  const most = 20_000_000;
  const drawn = (element: Element) => element.getClientRects().length > 0;
  const tables = [...document.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table') && table.rows.length > 1 && drawn(table),
  );
  let taken = 0;
  return tables.flatMap((table) => {
    const copy = table.cloneNode(true);
    if (!(copy instanceof HTMLTableElement)) return [];
    const shown = [...table.querySelectorAll('tr, td, th, input, textarea, select')];
    const copies = [...copy.querySelectorAll('tr, td, th, input, textarea, select')];
    shown.forEach((element, at) => {
      const twin = copies[at];
      if (!twin) return;
      if (element instanceof HTMLSelectElement) twin.replaceWith(element.selectedOptions[0]?.text ?? '');
      else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        twin.replaceWith(/^(?:hidden|checkbox|radio|button|submit|password)$/.test(element.type) ? '' : element.value);
      else if (!drawn(element)) twin.toggleAttribute('hidden', true);
    });
    const markup = copy.outerHTML;
    taken += markup.length;
    return taken > most ? [] : [markup];
  });
}
