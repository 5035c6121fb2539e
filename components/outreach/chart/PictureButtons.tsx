import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { saveFile } from '@/components/ui/save-file';
import type { OutreachChart } from '@/lib/outreach/chart-data';
import { chartPicture } from './picture';

interface Props {
  readonly chart: OutreachChart;
  /** The table the chart is made of, as the picture names it. */
  readonly source: string;
}

type State = 'ready' | 'copied' | 'not-copied' | 'not-saved';

const FAILURES: Readonly<Partial<Record<State, string>>> = {
  'not-copied': '图片没有复制成。请点“存为图片”，再把文件插入文稿。',
  'not-saved': '图片没有生成。请再点一次；还不行，请关掉面板重新打开。',
};

export function PictureButtons({ chart, source }: Props) {
  const [state, setState] = useState<State>('ready');

  async function save(): Promise<void> {
    try {
      saveFile(`${chart.title}.png`, await chartPicture(chart, source), 'image/png');
      setState('ready');
    } catch (error) {
      console.error(error);
      setState('not-saved');
    }
  }

  async function copy(): Promise<void> {
    try {
      // The promise goes in as it is: after waiting, the click would no longer count as the user's.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': chartPicture(chart, source) })]);
      setState('copied');
    } catch (error) {
      console.error(error);
      setState('not-copied');
    }
  }

  const failure = FAILURES[state];
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => void save()}>
          <Download aria-hidden size={13} />
          存为图片
        </Button>
        <Button onClick={() => void copy()}>
          {state === 'copied' ? <Check aria-hidden size={13} /> : <Copy aria-hidden size={13} />}
          <span aria-live="polite">{state === 'copied' ? '已复制' : '复制图片'}</span>
        </Button>
      </div>
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
    </>
  );
}
