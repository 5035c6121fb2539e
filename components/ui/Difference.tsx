import { type Change, difference } from '@/lib/text/difference';

interface Props {
  readonly before: string;
  readonly after: string;
}

const LOOKS = {
  same: { Tag: 'span', look: '', spoken: '' },
  removed: { Tag: 'del', look: 'rounded-sm bg-error-tint text-error line-through', spoken: '删去' },
  added: {
    Tag: 'ins',
    look: 'rounded-sm bg-good-tint font-medium text-good underline decoration-2 underline-offset-2',
    spoken: '新增',
  },
} as const;

/** What became of a text: struck out what went, underlined what came, told to who cannot see either. */
export function Difference({ before, after }: Props) {
  return (
    <p className="leading-6 break-words whitespace-pre-wrap">
      {placed(difference(before, after)).map(({ kind, text, at }) => {
        const { Tag, look, spoken } = LOOKS[kind];
        return (
          <Tag key={at} className={look}>
            {spoken && <span className="sr-only">{spoken}</span>}
            {text}
          </Tag>
        );
      })}
    </p>
  );
}

function placed(changes: readonly Change[]): (Change & { readonly at: number })[] {
  let at = 0;
  return changes.map((change) => {
    const start = at;
    at += change.text.length;
    return { ...change, at: start };
  });
}
