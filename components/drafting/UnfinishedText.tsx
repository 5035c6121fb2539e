import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import { PlaceholderText } from './PlaceholderText';

interface Props {
  readonly text: string;
  readonly onDiscard: () => void;
}

/** What a model had written when it broke off. It was never verified, so there is no way to insert or copy it. */
export function UnfinishedText({ text, onDiscard }: Props) {
  return (
    <section aria-label="未写完的文字">
      <Notice
        tone="warning"
        actions={
          <Button look="quiet" onClick={onDiscard}>
            不要了
          </Button>
        }
      >
        模型上次没有写完，没有核对，不能插入，只供查看。
        <Folded title={`查看未写完的 ${text.length} 字`} open>
          <p className="max-h-40 overflow-y-auto whitespace-pre-wrap text-soft select-none">
            <PlaceholderText text={text} />
          </p>
        </Folded>
      </Notice>
    </section>
  );
}
