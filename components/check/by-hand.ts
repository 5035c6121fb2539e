import type { Snapshot } from '@/lib/document/snapshot';
import type { Finding, Fix } from '@/lib/rules/finding';

/** A finding with the fixes that this editor takes. */
export interface OfferedFinding {
  readonly finding: Finding;
  /** How to do by hand what the editor would refuse, in Chinese. */
  readonly byHand: string | null;
}

const JOIN = '编辑器不让程序合并段落，请手工改：点“定位”，把光标放在后一段的开头，按退格键（Backspace）。';
const ACROSS = '这处修改跨了段落或单元格，编辑器不让程序改。请点“定位”，对照上面手工修改。';

/**
 * Takes away the fixes that an editor would refuse: one that keeps its paragraphs apart lets no write pass from one to
 * the next.
 */
export function offeredFinding(finding: Finding, snapshot: Snapshot): OfferedFinding {
  const keepsApart = snapshot.format === 'editor' && snapshot.lines !== undefined;
  const across = keepsApart ? finding.fixes.filter((fix) => isAcross(fix, snapshot.text)) : [];
  if (across.length === 0) return { finding, byHand: null };
  const fixes = finding.fixes.filter((fix) => !across.includes(fix));
  const joins = across.every(({ edits }) => edits.every(({ text }) => !/[\r\n\t]/.test(text)));
  return { finding: { ...finding, fixes }, byHand: joins ? JOIN : ACROSS };
}

function isAcross({ edits }: Fix, source: string): boolean {
  return edits.some(({ start, end, text }) => /[\r\n]/.test(text) || /[\r\n\t]/.test(source.slice(start, end)));
}
