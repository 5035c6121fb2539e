import type { CopiedData } from './copied';

/** What a copy of the page brought: null when the page took the copy over and gave nothing. */
type OnCopy = (data: CopiedData | null) => void;

const EMPTY: CopiedData = { html: '', plain: '' };

/**
 * Looks on while the page copies, after its own handlers: what it sets on the event, what the browser would copy by
 * itself, and what it hands to the clipboard's own interface. Returns how to stop; nothing of it stays.
 */
export function hookCopy(view: Window & typeof globalThis, onCopy: OnCopy): () => void {
  const onEvent = (event: ClipboardEvent) => {
    const set = recordSets(event.clipboardData);
    const selected = selectedData(view);
    // After all handlers, those that stop the event from coming further too.
    setTimeout(() => {
      const data = set();
      if (isFilled(data)) onCopy(data);
      else if (event.defaultPrevented) onCopy(null);
      else if (isFilled(selected)) onCopy(selected);
    });
  };
  view.addEventListener('copy', onEvent, true);
  const unhook = hookClipboard(view.navigator.clipboard, onCopy, true);
  return () => {
    view.removeEventListener('copy', onEvent, true);
    unhook();
  };
}

/** The event's data can be read only while it is under way: what the page sets is noted as it is set. */
function recordSets(transfer: DataTransfer | null): () => CopiedData {
  if (!transfer) return () => EMPTY;
  let html = '';
  let plain = '';
  const set = transfer.setData.bind(transfer);
  Object.defineProperty(transfer, 'setData', {
    configurable: true,
    value(type: string, text: string) {
      set(type, text);
      if (/^text\/html$/i.test(type)) html = String(text);
      else if (/^text(?:\/plain)?$/i.test(type)) plain = String(text);
    },
  });
  return () => ({ html, plain });
}

/** What the browser copies when the page leaves it to it. */
function selectedData(view: Window): CopiedData {
  const field = view.document.activeElement as Partial<HTMLTextAreaElement> | null;
  if (field?.localName === 'textarea') {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = field;
    return { html: '', plain: value.slice(selectionStart, selectionEnd) };
  }
  const selection = view.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return EMPTY;
  const holder = view.document.createElement('div');
  holder.append(selection.getRangeAt(0).cloneContents());
  return { html: holder.innerHTML, plain: selection.toString() };
}

/** Without `passOn` the clipboard stays as it is. The interface is absent on pages without a secure origin. */
export function hookClipboard(clipboard: Clipboard | undefined, onCopy: OnCopy, passOn: boolean): () => void {
  if (!clipboard) return () => {};
  const write = clipboard.write.bind(clipboard);
  const writeText = clipboard.writeText.bind(clipboard);
  const put = (name: 'write' | 'writeText', value: unknown) =>
    Object.defineProperty(clipboard, name, { configurable: true, writable: true, value });
  put('write', async (items: ClipboardItem[]) => {
    const data = await readItems(items);
    if (isFilled(data)) onCopy(data);
    if (passOn) await write(items);
  });
  put('writeText', async (text: string) => {
    if (text) onCopy({ html: '', plain: String(text) });
    if (passOn) await writeText(text);
  });
  return () => {
    // The page's own are the prototype's.
    delete (clipboard as Partial<Clipboard>).write;
    delete (clipboard as Partial<Clipboard>).writeText;
  };
}

async function readItems(items: readonly ClipboardItem[]): Promise<CopiedData> {
  const read = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  try {
    return { html: await read('text/html'), plain: await read('text/plain') };
  } catch {
    return EMPTY;
  }
}

function isFilled({ html, plain }: CopiedData): boolean {
  return html !== '' || plain !== '';
}
