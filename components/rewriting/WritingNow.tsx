import { Waiting } from '@/components/ui/Waiting';

interface Props {
  readonly text: string;
  /** To look at only: not checked yet. */
  readonly preview: string;
  readonly onCancel: () => void;
}

/** A model at work, what it has written so far, and the way to stop it. */
export function WritingNow({ text, preview, onCancel }: Props) {
  return (
    <div className="rounded-md border border-line bg-card text-[13px]">
      <Waiting text={text} onCancel={onCancel} />
      {preview && <p className="max-h-40 overflow-y-auto px-2.5 pb-2 whitespace-pre-wrap text-soft">{preview}</p>}
    </div>
  );
}
