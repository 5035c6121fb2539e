import type { Severity } from '@/lib/report/profile';
import { useFilter } from './filter-store';
import { SEVERITIES, SEVERITY_LABELS, SEVERITY_LOOKS } from './severity';

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
}

export function SeverityFilter({ counts }: Props) {
  const { shown, toggle } = useFilter();
  return (
    <fieldset className="flex gap-1.5">
      <legend className="sr-only">按轻重筛选</legend>
      {SEVERITIES.map((severity) => {
        const isOn = shown.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={isOn}
            title={isOn ? '点一下不看这类' : '点一下再看这类'}
            onClick={() => toggle(severity)}
            className={`min-h-7 rounded-full border px-2.5 text-[13px] ${
              isOn
                ? `border-transparent font-medium ${SEVERITY_LOOKS[severity]}`
                : 'border-line bg-card text-soft line-through'
            }`}
          >
            {SEVERITY_LABELS[severity]} {counts[severity]}
          </button>
        );
      })}
    </fieldset>
  );
}
