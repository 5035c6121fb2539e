import type { DragEvent } from 'react';
import { usePaste } from '@/components/paste/paste-store';
import { useView } from './view-store';

interface FileDrop {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** A file dropped anywhere on the panel is opened in 粘贴核稿; the browser would leave the panel for it. */
export function useFileDrop(): FileDrop {
  const { pasted, takeFile, refuse } = usePaste();
  const { show } = useView();
  return {
    onDragOver(event) {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop(event) {
      const [file] = event.dataTransfer.files;
      // What was dropped on the paste field is taken there.
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      show('paste');
      if (pasted) refuse(`“${pasted.session.label}”还开着。要换成“${file.name}”，请先点“换一份”，再拖进来。`);
      else void takeFile(file);
    },
  };
}
