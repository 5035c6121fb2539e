interface Props<T extends string | null> {
  /** What is chosen, for those who cannot see it. */
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly small?: boolean;
  readonly className?: string;
}

/** One of a few, all of them in sight. */
export function Pills<T extends string | null>({
  label,
  options,
  value,
  onChoose,
  small = false,
  className = '',
}: Props<T>) {
  const size = small ? 'min-h-6 px-2 text-xs' : 'min-h-7 px-2.5 text-[13px]';
  return (
    <fieldset className={`flex flex-wrap ${small ? 'gap-1' : 'gap-1.5'} ${className}`}>
      <legend className="sr-only">{label}</legend>
      {options.map(([option, text]) => (
        <button
          key={option ?? ''}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChoose(option)}
          className={`rounded-full border ${size} ${
            option === value ? 'border-transparent bg-accent-tint font-medium text-accent' : 'border-line bg-card'
          }`}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
