import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Notice } from '@/components/ui/Notice';
import type { ReadingFinding } from '@/lib/drafting/reading/judge-finding';
import { placeNow } from '@/lib/drafting/rewriting/place-now';
import type { Reading } from '@/lib/history/kept-reading';
import { ReadingCard } from './ReadingCard';
import { useReading } from './reading-store';

interface Props {
  readonly reading: Reading;
  readonly isWorking: boolean;
}

/** What came of a reading so far, in the order of the text, and what was not read. */
export function ReadingList({ reading, isWorking }: Props) {
  const workspace = useWorkspace();
  const { draftKey } = workspace;
  const dismiss = useReading((state) => state.dismiss);
  const text = useWorkspaceState((state) => state.read?.snapshot.text ?? '');
  const canMark = useWorkspaceState((state) => !state.lost && state.read?.capabilities.mark !== 'none');
  const { sections, done, findings, dropped, left, notes } = reading;
  const unread = sections.slice(done);

  function locate({ quote }: ReadingFinding): (() => void) | null {
    const place = canMark ? placeNow(quote, text) : null;
    return place && (() => void workspace.locate(place));
  }

  return (
    <>
      {!isWorking && unread.length > 0 && (
        <Notice tone="warning" live>
          只审读了 {done}/{sections.length} 部分，没有审读：{unread.join('、')}。
        </Notice>
      )}
      {left.length > 0 && <Notice tone="warning">太长、没有发送的段落：{left.join('、')}。</Notice>}
      {!isWorking && unread.length === 0 && findings.length === 0 && (
        <p className="text-[13px] text-soft">模型没有提出意见。</p>
      )}
      {findings.length > 0 && (
        <ol aria-label="模型意见" className="flex flex-col gap-1.5">
          {findings.map((finding) => (
            <li key={`${finding.quote.start} ${finding.quote.text}`}>
              <ReadingCard finding={finding} onLocate={locate(finding)} onDismiss={() => dismiss(draftKey, finding)} />
            </li>
          ))}
        </ol>
      )}
      {dropped > 0 && <p className="text-xs text-soft">另有 {dropped} 条意见引用的原文在稿件里找不到，已去掉。</p>}
      {notes.map((note) => (
        <Notice key={note} tone="warning">
          {note}
        </Notice>
      ))}
    </>
  );
}
