import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Snapshot } from '@/lib/document/snapshot';
import type { EditorRead, Located, WriteResult } from '@/lib/editors/contract';
import type * as Entry from './session-entry';

declare const nigaoTest: typeof Entry;
let bundle: Promise<string> | undefined;

/** The session code of lib/messaging as one script. */
function bundled(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'session-entry.ts'), formats: ['iife'], name: 'nigaoTest' },
    },
  }).then((outputs) => {
    const [first] = [outputs].flat();
    const chunk = first && 'output' in first ? first.output[0] : undefined;
    if (!chunk) throw new Error('The session was not built.');
    return chunk.code;
  });
  return bundle;
}

export interface Edit {
  quote: string;
  text: string;
}

/** The draft of a page as the panel handles it, through lib/messaging in the real panel. */
export class DraftHandle {
  constructor(readonly panel: Page) {}

  /** Opens the likeliest editor of the panel's tab; gives the labels of all. */
  async open(): Promise<string[]> {
    return (await this.openPage()).labels;
  }

  /** As open, with the origins of the frames that could not be entered. */
  async openPage(): Promise<{ labels: string[]; foreign: readonly string[] }> {
    await this.panel.evaluate(await bundled());
    return this.panel.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      const { sessions, foreign } = await nigaoTest.openSessions(tabId);
      const [first] = sessions;
      if (first) nigaoTest.follow(first);
      return { labels: sessions.map(({ label }) => label), foreign };
    });
  }

  /** Opens the page's article instead. */
  async openArticle(): Promise<string | null> {
    await this.panel.evaluate(await bundled());
    return this.panel.evaluate(async () => {
      const article = await nigaoTest.openArticle(Number(new URLSearchParams(location.search).get('tab')));
      if (article) nigaoTest.follow(article);
      return article?.label ?? null;
    });
  }

  /** What the page's own copying gives; with `byHand` the user's keys are waited for. */
  async copied(byHand: boolean): Promise<Snapshot> {
    await this.panel.evaluate(await bundled());
    const snapshot = await this.panel.evaluate(async (waits) => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      const { captureCopy, copyPage, copiedSnapshot } = nigaoTest;
      return copiedSnapshot(await (waits ? captureCopy(tabId, new AbortController().signal) : copyPage(tabId)));
    }, byHand);
    if (!snapshot) throw new Error('The copy was given up.');
    return snapshot;
  }

  read(): Promise<EditorRead> {
    return this.panel.evaluate(() => nigaoTest.followed.session.read());
  }

  /** As the panel reads when the user asks for it. */
  readWhole(): Promise<EditorRead> {
    return this.panel.evaluate(() => nigaoTest.followed.session.readWhole());
  }

  /** As readWhole, but stopped when so many lines were told of; gives how many were, each time. */
  readUntil(lines: number): Promise<{ read: EditorRead; told: number[] }> {
    return this.panel.evaluate(async (most) => {
      const told: number[] = [];
      const stop = new AbortController();
      const progress = (now: { lines: number }) => {
        told.push(now.lines);
        if (now.lines >= most) stop.abort();
      };
      const read = await nigaoTest.followed.session.readWhole({ progress, signal: stop.signal });
      return { read, told };
    }, lines);
  }

  async text(): Promise<string> {
    return (await this.read()).snapshot.text;
  }

  events(): Promise<{ changed: number; lost: number }> {
    return this.panel.evaluate(() => ({ changed: nigaoTest.followed.changed, lost: nigaoTest.followed.lost }));
  }

  /** Marks the first place that reads so in `text`; null clears the mark. */
  locate(text: string, quote: string | null): Promise<Located> {
    return this.panel.evaluate(
      async ([whole, wanted]) => {
        if (wanted === null) return nigaoTest.followed.session.locate(null);
        const start = whole.indexOf(wanted);
        return nigaoTest.followed.session.locate(nigaoTest.makeAnchor(whole, { start, end: start + wanted.length }));
      },
      [text, quote] as const,
    );
  }

  /** Replaces the first place of each quote in `text`, and puts paragraphs before the line `before`. */
  apply(
    text: string,
    edits: Edit[],
    insert?: { before: string; blocks: { text: string; like: string }[] },
  ): Promise<WriteResult> {
    return this.panel.evaluate(
      ([whole, wanted, added]) => {
        const places = wanted.map(({ quote, text: put }) => {
          const start = whole.indexOf(quote);
          return { ...nigaoTest.makeAnchor(whole, { start, end: start + quote.length }), text: put };
        });
        const blocks = added?.blocks.map(({ text: words, like }) => ({ text: words, like: whole.indexOf(like) })) ?? [];
        const before = added ? (added.before ? whole.indexOf(added.before) : whole.length) : 0;
        return nigaoTest.followed.session.apply({
          origin: 'user',
          edits: places.sort((a, b) => a.start - b.start),
          ...(added ? { insert: { before, blocks } } : {}),
        });
      },
      [text, edits, insert ?? null] as const,
    );
  }

  undo(expected: string): Promise<WriteResult> {
    return this.panel.evaluate((text) => nigaoTest.followed.session.undo(text), expected);
  }
}
