import { create } from 'zustand';
import { sourceArchive } from '@/lib/history/source-archive';
import type { StoredSource } from '@/lib/history/stored-source';
import { findSecrecyMarking } from '@/lib/llm/secrecy';
import { isUsedBy, localDay, withUse } from './use-of-source';

export type SuppliedKind = Exclude<StoredSource['kind'], 'table'>;

/** A source with what is not stored of it. */
export interface KeptSource extends StoredSource {
  /** Why it is in memory only, in Chinese; null when it is on this machine's disk, too. */
  readonly memoryOnly: string | null;
}

export type NewSource = Pick<KeptSource, 'label' | 'kind' | 'text' | 'notes' | 'table'>;

interface SourceState {
  readonly sources: readonly KeptSource[];
  /** Stored sources that could not be read, and were left alone. */
  readonly unread: number;
  /** What went wrong with the store on the disk, in Chinese. */
  readonly trouble: string | null;
  /** The one removed last, to put back. */
  readonly removed: KeptSource | null;
  /** `draft`: the key of the draft at hand, which uses it. */
  add(source: NewSource, draft: string | null): void;
  change(id: string, changes: Partial<Pick<KeptSource, 'kind' | 'table'>>): void;
  use(id: string, draft: string, isUsed: boolean): void;
  /** Remembers for this draft what was only assumed. */
  settle(draft: string): void;
  remove(id: string): void;
  putBack(): void;
  /** Everything, also what could not be read. */
  clear(): void;
}

const archive = sourceArchive();
let last = 0;
/** Tells other panels; open only in a panel. */
let channel: BroadcastChannel | null = null;
/** Being written: not yet among what a load finds. */
const saving = new Set<string>();

/** What the user supplied besides the draft. Kept on this machine, unless it is marked as secret. */
export const useSources = create<SourceState>((set, get) => {
  const put = (source: KeptSource) => {
    const { sources } = get();
    const isKnown = sources.some(({ id }) => id === source.id);
    set({ sources: isKnown ? sources.map((one) => (one.id === source.id ? source : one)) : [...sources, source] });
    if (source.memoryOnly === null) void store(source);
  };
  const store = async (source: KeptSource) => {
    const { memoryOnly: _, ...stored } = source;
    saving.add(source.id);
    try {
      await archive.put(stored);
      channel?.postMessage('changed');
    } catch (error) {
      const memoryOnly = '没能存到本机，关闭面板就没有了';
      set(({ sources }) => ({
        sources: sources.map((one) => (one.id === source.id ? { ...one, memoryOnly } : one)),
        trouble: storeTrouble(source.label, error),
      }));
    } finally {
      saving.delete(source.id);
    }
  };
  const forget = async (work: Promise<void>, done: 'changed' | 'cleared') => {
    try {
      await work;
      channel?.postMessage(done);
    } catch {
      set({ trouble: '没能从本机删除，请再试一次；还不行，就重新打开浏览器后再删。' });
    }
  };
  return {
    sources: [],
    unread: 0,
    trouble: null,
    removed: null,
    add(source, draft) {
      last = Math.max(Date.now(), last + 1);
      const mark = findSecrecyMarking(`${source.label}\n${source.text}`);
      put({
        ...source,
        // In the order of adding, and never given twice by two panels.
        id: `s${last.toString(36)}-${crypto.randomUUID().slice(0, 8)}`,
        added: localDay(),
        uses: draft === null ? {} : { [draft]: true },
        memoryOnly: mark === null ? null : `有“${mark}”标志，不存盘，关闭面板就没有了`,
      });
    },
    change(id, changes) {
      const source = get().sources.find((one) => one.id === id);
      if (source) put({ ...source, ...changes });
    },
    use(id, draft, isUsed) {
      const source = get().sources.find((one) => one.id === id);
      if (source) put(withUse(source, draft, isUsed));
    },
    settle(draft) {
      for (const source of get().sources)
        if (source.uses[draft] === undefined) put(withUse(source, draft, isUsedBy(source, draft)));
    },
    remove(id) {
      const { sources } = get();
      set({ sources: sources.filter((one) => one.id !== id), removed: sources.find((one) => one.id === id) ?? null });
      void forget(archive.remove(id), 'changed');
    },
    putBack() {
      const { removed } = get();
      if (removed) put(removed);
      set({ removed: null });
    },
    clear() {
      set({ sources: [], unread: 0, trouble: null, removed: null });
      void forget(archive.clear(), 'cleared');
    },
  };
});

function storeTrouble(label: string, error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return `浏览器的存储空间满了，“${label}”没有存到本机。请移除用不着的资料，再重新加入这一份。`;
  return `“${label}”没能存到本机，关闭面板就没有了。请重新打开面板再试；单位禁止浏览器存储的，请联系信息化人员。`;
}

/** Called once by the panel: brings what is stored, now and whenever another panel changes it. */
export async function followSources(): Promise<void> {
  channel = new BroadcastChannel('nigao-sources');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // What other panels hold in memory only goes, too.
    if (data === 'cleared') useSources.setState({ sources: [], unread: 0, removed: null });
    else void load();
  };
  await load();
}

async function load(): Promise<void> {
  try {
    const { sources: stored, unread } = await archive.load();
    useSources.setState(({ sources }) => {
      const own = sources.filter(({ id, memoryOnly }) => memoryOnly !== null || saving.has(id));
      const read = stored.filter(({ id }) => !own.some((one) => one.id === id));
      return { sources: [...read.map((one): KeptSource => ({ ...one, memoryOnly: null })), ...own], unread };
    });
  } catch {
    useSources.setState({ trouble: '没能读出存在本机的资料，它们没有被动过。请重新打开面板再试。' });
  }
}
