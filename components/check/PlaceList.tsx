import { useState } from 'react';
import type { Finding } from '@/lib/rules/finding';
import { familyOf } from './families';

interface Props {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly at: number;
  readonly onGo: (at: number) => void;
}

const PAGE = 50;
const AROUND = 10;

/** All places of a group; a click goes there. */
export function PlaceList({ id, findings, text, at, onGo }: Props) {
  const [limit, setLimit] = useState(PAGE);
  return (
    <ol id={id} className="mt-1 flex flex-col border-t border-line pt-1 text-[13px]">
      {findings.slice(0, limit).map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a line stands for.
        <li key={index}>
          <button
            type="button"
            {...(index === at ? { 'aria-current': true } : {})}
            className="flex w-full gap-1.5 rounded px-1 py-0.5 text-left hover:bg-sunk aria-[current]:bg-sunk"
            onClick={() => onGo(index)}
          >
            <span className="w-5 shrink-0 text-right text-soft tabular-nums">{index + 1}</span>
            <span className="min-w-0 break-words">
              <Place finding={finding} text={text} />
            </span>
          </button>
        </li>
      ))}
      {findings.length > limit && (
        <li>
          <button type="button" className="px-1 py-0.5 text-soft hover:text-ink" onClick={() => setLimit(limit + PAGE)}>
            还有 {findings.length - limit} 处，继续列出
          </button>
        </li>
      )}
    </ol>
  );
}

/** A few words around; of the structure the message tells more. */
function Place({ finding, text }: { readonly finding: Finding; readonly text: string }) {
  if (familyOf(finding.rule) === 'structure') return finding.message;
  const before = text.slice(text.lastIndexOf('\n', finding.start - 1) + 1, finding.start);
  const stop = text.indexOf('\n', finding.end);
  const after = text.slice(finding.end, stop < 0 ? text.length : stop);
  const quote = finding.text.replace(/\s+/g, ' ').slice(0, 40);
  return (
    <>
      <span className="text-soft">
        {before.length > AROUND ? '…' : ''}
        {before.slice(-AROUND)}
      </span>
      <mark className="bg-warning-tint text-ink">{quote || '␣'}</mark>
      <span className="text-soft">
        {after.slice(0, AROUND)}
        {after.length > AROUND ? '…' : ''}
      </span>
    </>
  );
}
