import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { FrameReport } from '@/lib/editors/page-report';
import { runEverywhere } from './page-call';

// The page's own world answers, and could put anything there: only names and numbers pass.
const name = z.string().regex(/^[\w$.]{1,60}$/);
const frameReport: z.ZodType<FrameReport> = z.object({
  suite: z
    .string()
    .regex(/^[a-z.]{1,40}$/)
    .nullable(),
  families: z.array(name).max(60),
  objects: z.record(name, z.array(name).max(80)),
  counts: z.record(z.string().regex(/^[\x20-\x7E]{1,120}$/), z.int().nonnegative()),
});

/**
 * What the frames of a tab hold, for a report on an editor that is not read well: names of objects and numbers, no text
 * and no address.
 * @throws NoAccess when the tab may not be entered
 */
export async function probeReport(tabId: number): Promise<string> {
  const results = await runEverywhere(tabId, '/editor-report.js', 'MAIN');
  const frames = results.map(({ result }) => {
    const parsed = frameReport.safeParse(result);
    if (!parsed.success) return null;
    const { counts, ...rest } = parsed.data;
    return { ...rest, counts: Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0)) };
  });
  const { version } = browser.runtime.getManifest();
  return `拟稿 ${version} 探测报告（只有对象名和数量，没有正文和网址）\n${JSON.stringify(frames, null, 1)}\n`;
}
