import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { EditorRead, WriteResult } from '@/lib/editors/contract';
import type { TextSession } from '@/lib/messaging/text-session';
import type * as Entry from './session-entry';

declare const nigaoTest: typeof Entry;
declare global {
  var nigaoSession: TextSession;
  var nigaoEvents: { changed: number; lost: number };
}

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
    await this.panel.evaluate(await bundled());
    return this.panel.evaluate(async () => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      const { sessions } = await nigaoTest.openSessions(tabId);
      const [first] = sessions;
      if (!first) return [];
      globalThis.nigaoSession = first;
      globalThis.nigaoEvents = { changed: 0, lost: 0 };
      first.onChange(() => globalThis.nigaoEvents.changed++);
      first.onLost(() => globalThis.nigaoEvents.lost++);
      return sessions.map(({ label }) => label);
    });
  }

  read(): Promise<EditorRead> {
    return this.panel.evaluate(() => globalThis.nigaoSession.read());
  }

  async text(): Promise<string> {
    return (await this.read()).snapshot.text;
  }

  events(): Promise<{ changed: number; lost: number }> {
    return this.panel.evaluate(() => globalThis.nigaoEvents);
  }

  /** Marks the first place that reads so in `text`; null clears the mark. */
  locate(text: string, quote: string | null): Promise<'shown' | 'gone'> {
    return this.panel.evaluate(
      async ([whole, wanted]) => {
        if (wanted === null) return globalThis.nigaoSession.locate(null);
        const start = whole.indexOf(wanted);
        return globalThis.nigaoSession.locate(nigaoTest.makeAnchor(whole, { start, end: start + wanted.length }));
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
        return globalThis.nigaoSession.apply({
          origin: 'user',
          edits: places.sort((a, b) => a.start - b.start),
          ...(added ? { insert: { before, blocks } } : {}),
        });
      },
      [text, edits, insert ?? null] as const,
    );
  }

  undo(expected: string): Promise<WriteResult> {
    return this.panel.evaluate((text) => globalThis.nigaoSession.undo(text), expected);
  }
}
