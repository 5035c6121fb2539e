import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { LostFact } from '@/lib/drafting/lost-facts';
import type { ToldSentence } from '@/lib/drafting/told-in-draft';

interface Props {
  readonly lost: readonly LostFact[];
  readonly onKeep: (sentence: ToldSentence) => void;
}

/** What the draft says and the table does not, before it is gone. */
export function LostFacts({ lost, onKeep }: Props) {
  return (
    <Notice tone="warning" live>
      替换以后，原文的这些内容将不再出现：
      <ul className="mt-1 list-disc pl-4">
        {lost.map(({ shown, sentence }) => (
          <li key={`${sentence.start} ${shown}`}>
            “{shown}”{' '}
            <Button look="quiet" className="min-h-6 px-1" onClick={() => onKeep(sentence)}>
              保留这句
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
