import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textSnapshot } from '@/lib/document/snapshot';
import { createEditorSession } from './editor-session';

const EDITOR = { family: 'textarea', key: '0', label: '网页文本框', length: 99, focused: true };
const DETECTOR = {
  family: 'textarea',
  world: 'ISOLATED',
  selector: 'textarea, input:not([type]), input[type="text" i]',
} as const;
const FIRST = {
  snapshot: textSnapshot('一、主要举措'),
  capabilities: { write: 'edits', insertBlocks: true, mark: 'range', undo: { edits: 'native', insert: 'native' } },
} as const;

/** A page in which the adapter always answers: another session puts it into each new document first. */
const page = { birth: 1000 };

beforeEach(() => {
  fakeBrowser.reset();
  page.birth = 1000;
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ args, files }: { args?: unknown[]; files?: string[] }) => {
      if (files) return [{ frameId: 0 }];
      return [{ frameId: 0, result: args ? { status: 'answered', value: [EDITOR] } : page.birth }];
    }),
  });
});

async function followed() {
  const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://oa.example/report' });
  const session = createEditorSession({ tabId: id, frameId: 0, detector: DETECTOR }, EDITOR, FIRST);
  const told = vi.fn();
  session.onChange(told);
  const complete = async () => {
    await fakeBrowser.tabs.onUpdated.trigger(id, { status: 'complete' }, { id } as never);
    // In turn after what the event began.
    await session.locate(null).catch(() => {});
  };
  return { told, complete };
}

it('tells of a new document although another session put the adapter there already', async () => {
  const { told, complete } = await followed();
  page.birth = 2000;
  await complete();
  expect(told).toHaveBeenCalledOnce();
});

it('is silent about a navigation inside the same document', async () => {
  const { told, complete } = await followed();
  await complete();
  expect(told).not.toHaveBeenCalled();
});
