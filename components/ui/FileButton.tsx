import { FileText } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './Button';

interface Props {
  readonly label: string;
  /** Names the file field itself. */
  readonly inputLabel: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, inputLabel, accept, onFile }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>
        <FileText aria-hidden size={13} />
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        className="hidden"
        aria-label={inputLabel}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
