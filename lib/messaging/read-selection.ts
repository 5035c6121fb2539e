import * as z from 'zod';
import { execute } from './page-call';

/** Longer than any paragraph: a whole page that was selected is no passage. */
const MAX_SELECTED = 20_000;

const selectedReply = z.string().max(MAX_SELECTED);

/**
 * What the user has selected in a tab, frame by frame, empty ones left out. Read when he asks for it, never before.
 * @throws NoAccess, EditorLost
 */
export async function readSelection(tabId: number): Promise<string[]> {
  const answers = await execute({ target: { tabId, allFrames: true }, world: 'ISOLATED', func: selectedWords });
  return answers.flatMap(({ result }) => {
    const words = selectedReply.safeParse(result);
    return words.success && words.data.trim() ? [words.data] : [];
  });
}

// Runs in the page: the browser passes on its source alone, so it may use nothing from this file.
function selectedWords(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text'))
    return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
  return String(document.getSelection() ?? '');
}
