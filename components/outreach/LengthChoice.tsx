import type { PhraseLength } from '@/lib/outreach/phrase';
import { useOutreach } from './outreach-store';

const LENGTHS: readonly (readonly [PhraseLength, string])[] = [
  ['short', '一句话'],
  ['medium', '一段话'],
  ['long', '逐场写'],
];

export function LengthChoice() {
  const { length, setLength } = useOutreach();
  return (
    <fieldset className="mb-2 flex flex-wrap gap-1.5">
      <legend className="sr-only">写多长</legend>
      {LENGTHS.map(([value, label]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === length}
          onClick={() => setLength(value)}
          className={`min-h-7 rounded-full border px-2.5 text-[13px] ${
            value === length ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
          }`}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
