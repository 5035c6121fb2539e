import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Snapshot } from '@/lib/document/snapshot';
import { openArticle } from './open-article';
import { asPageError } from './page-error';

/**
 * What a page gives to be used as a source. draft: it holds the draft itself; login: its text shows after a log-in only;
 * little: it has hardly any text; none: no article among what it has.
 */
export type PageText =
  | { readonly status: 'read'; readonly snapshot: Snapshot }
  | { readonly status: 'draft' | 'login' | 'little' | 'none' };

/** Characters. A notice has more; what a log-in wall lets through has less. */
const LEAST_ARTICLE = 100;
const LEAST_BEHIND_LOGIN = 300;
const LEAST_PAGE = 200;

const look = z.object({ password: z.boolean(), login: z.boolean(), characters: z.int().nonnegative() });

/** The published article of a tab, or why there is none. @throws NoAccess, EditorLost */
export async function pageText(tabId: number): Promise<PageText> {
  const session = await openArticle(tabId);
  const snapshot = session && (await session.read()).snapshot;
  session?.close();
  const seen = await lookAt(tabId);
  const length = snapshot?.text.replace(/\s/g, '').length ?? 0;
  if (snapshot && length >= (seen.password ? LEAST_BEHIND_LOGIN : LEAST_ARTICLE)) return { status: 'read', snapshot };
  if (seen.password || (seen.login && seen.characters < LEAST_BEHIND_LOGIN)) return { status: 'login' };
  return { status: seen.characters < LEAST_PAGE ? 'little' : 'none' };
}

async function lookAt(tabId: number): Promise<z.infer<typeof look>> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: lookInPage });
    return look.parse(answer?.result);
  } catch (error) {
    throw error instanceof z.ZodError
      ? new Error('网页给出的内容不合规范，没有采用。请刷新网页后再试。')
      : asPageError(error);
  }
}

// Runs in the page: the browser passes on its source alone, so it may use nothing from this file.
function lookInPage(): z.infer<typeof look> {
  const fields = [...document.querySelectorAll('input[type=password]')];
  // biome-ignore lint/performance/useDomNodeTextContent: hidden texts do not count.
  const text = (document.body?.innerText ?? '').replace(/\s/g, '');
  return {
    password: fields.some((field) => field.getClientRects().length > 0),
    login: /请先?登[录陆]|登[录陆]后/.test(text),
    characters: text.length,
  };
}
