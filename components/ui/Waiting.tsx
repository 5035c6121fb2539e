import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button';

interface Props {
  readonly text: string;
  readonly onCancel?: () => void;
}

/** Shows itself only when something takes longer than half a second, so that quick work does not flicker. */
export function Waiting({ text, onCancel }: Props) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div role="status" className="flex items-center gap-2 p-3 text-soft">
      <LoaderCircle aria-hidden size={16} className="motion-safe:animate-spin" />
      <span className="flex-1">{text}</span>
      {onCancel && <Button onClick={onCancel}>取消</Button>}
    </div>
  );
}
