import type { Copied, CopiedData } from './copied';
import { hookClipboard } from './copy-hook';

/** An area smaller than this is no document. Pixels. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 120;
/** Editors that follow the selection do so some time later. ms. */
const SETTLE = 60;
/** Fewer characters are no draft. */
const LEAST_TEXT = 50;

/**
 * Has the page's editor copy all of its text, without the clipboard: puts the selection on everything, sends a copy event
 * that nobody pressed, and takes what the editor's own handler put on it. Selection and focus are put back.
 */
export async function copyWhole(document: Document): Promise<Copied> {
  const root = findRoot(document);
  const selection = document.getSelection();
  if (!root || !selection) return { status: 'nothing' };
  const focused = document.activeElement as HTMLElement | null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
  try {
    selection.selectAllChildren(root);
    await settled();
    return await sendCopy(root);
  } finally {
    if (document.activeElement !== focused && focused?.isConnected) focused.focus({ preventScroll: true });
    selection.removeAllRanges();
    for (const range of ranges) if (range.startContainer.isConnected) selection.addRange(range);
    await settled();
  }
}

/** The editor the user is in, else the largest. */
function findRoot(document: Document): HTMLElement | null {
  const hosts = [...document.querySelectorAll<HTMLElement>('[contenteditable]')].filter(
    (element) => element.isContentEditable && !element.parentElement?.isContentEditable && areaOf(element) > 0,
  );
  const active = hosts.find((host) => host.contains(document.activeElement));
  return active ?? hosts.sort((a, b) => areaOf(b) - areaOf(a))[0] ?? null;
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT ? width * height : 0;
}

async function sendCopy(root: HTMLElement): Promise<Copied> {
  const transfer = new DataTransfer();
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, composed: true });
  // Firefox leaves out what the constructor is given.
  Object.defineProperty(event, 'clipboardData', { value: transfer });
  let written: CopiedData | null = null;
  const unhook = hookClipboard(
    navigator.clipboard,
    (data) => {
      written = data;
    },
    false,
  );
  const active = root.ownerDocument.activeElement;
  (root.contains(active) && active ? active : root).dispatchEvent(event);
  await settled();
  unhook();
  const data = written ?? { html: transfer.getData('text/html'), plain: transfer.getData('text/plain') };
  if (!event.defaultPrevented || data.plain.length + data.html.length < LEAST_TEXT) return { status: 'nothing' };
  return { status: 'copied', whole: isAll(data, root), ...data };
}

/** More than is drawn comes from the editor's model; as much may be a part, unless all of it is in view. */
function isAll({ plain }: CopiedData, root: HTMLElement): boolean {
  const drawn = ink(root.textContent);
  return ink(plain).length > drawn.length || root.getBoundingClientRect().height <= innerHeight;
}

function ink(text: string): string {
  return text.replace(/\s/g, '');
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}
