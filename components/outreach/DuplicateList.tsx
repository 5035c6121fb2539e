import type { Duplicate, DuplicateChoice } from '@/lib/outreach/duplicates';
import { address } from '@/lib/outreach/sheet';
import { LinkButton } from './LinkButton';
import { useOutreach } from './outreach-store';

interface Props {
  readonly duplicates: readonly Duplicate[];
  /** Shows a cell of the table. */
  readonly onGo: (cell: string) => void;
}

const CHOICES: readonly (readonly [DuplicateChoice, string])[] = [
  ['all', '都算'],
  ['once', '只算一次'],
];
const MOST_LISTED = 20;
const MOST_ROWS = 8;

/** Rows that may tell of the same event; the user says whether each counts. */
export function DuplicateList({ duplicates, onGo }: Props) {
  const { choices, decide } = useOutreach();
  if (duplicates.length === 0) return null;
  const all = (choice: DuplicateChoice) => {
    for (const { id } of duplicates) decide(id, choice);
  };
  return (
    <section aria-label="疑似重复的行" className="mb-1 rounded-md bg-warning-tint p-2 text-ink">
      <p>
        疑似重复 {duplicates.length} 组，现在
        {duplicates.some(({ id }) => choices[id] === 'once') ? '按下面的选择' : '都'}
        计入：
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {duplicates.slice(0, MOST_LISTED).map(({ id, rows, reason }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-1">
            <span className="min-w-0 flex-1 break-words">
              第
              {rows.slice(0, MOST_ROWS).map((row, at) => (
                <span key={row}>
                  {at > 0 && '、'}
                  <LinkButton onClick={() => onGo(address(row - 1, 0))}>{row}</LinkButton>
                </span>
              ))}
              {rows.length > MOST_ROWS && `等${rows.length}`}行：{reason}
            </span>
            <Choice name={`第${rows[0]}行`} value={choices[id] ?? 'all'} onChoose={(choice) => decide(id, choice)} />
          </li>
        ))}
      </ul>
      {duplicates.length > 1 && (
        <p className="mt-1 flex flex-wrap items-center gap-x-1">
          {duplicates.length > MOST_LISTED && `另有 ${duplicates.length - MOST_LISTED} 组没有列出。`}全部：
          <LinkButton onClick={() => all('once')}>只算一次</LinkButton>
          <LinkButton onClick={() => all('all')}>都算</LinkButton>
        </p>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: DuplicateChoice;
  readonly onChoose: (choice: DuplicateChoice) => void;
}

function Choice({ name, value, onChoose }: ChoiceProps) {
  return (
    <fieldset className="flex shrink-0 overflow-hidden rounded border border-line bg-card">
      <legend className="sr-only">{name}和与它重复的行</legend>
      {CHOICES.map(([choice, label]) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === value}
          onClick={() => onChoose(choice)}
          className={`min-h-6 px-1.5 ${choice === value ? 'bg-accent-tint font-medium text-accent' : 'text-soft'}`}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
