import { borrowed } from '@/lib/drafting/borrowed';
import { causesFor } from '@/lib/drafting/causes';
import { toFill, undecided } from '@/lib/drafting/sentence';
import { sentencesThat } from '@/lib/drafting/source-sentences';
import type { Choice, SuggestedParagraph } from '@/lib/drafting/suggestion';
import type { DraftTask } from '@/lib/drafting/task';
import { toSimplified } from '@/lib/text/traditional';

const SHORTCOMING =
  /(?:存在|还有).{0,12}(?:不足|短板|差距|薄弱|问题)|有待(?:加强|提高|提升|完善)|不够|不到位|不平衡|偏(?:弱|少|低)|仍需/;
const CAUSE = /原因|由于|缘于|源于|根源|主要在于|受.{2,16}(?:影响|制约|限制)|导致/;

/** 不足和原因: what the draft admits elsewhere, and a question for every cause. */
export const missingProblems: DraftTask = {
  role: 'problems',
  compose(context) {
    const admitted = sentencesThat((text) => SHORTCOMING.test(text), context, ['problems', 'plan', 'other'])
      .flatMap((sentence) => borrowed(sentence, SHORTCOMING) ?? [])
      .slice(0, 4);
    const items = admitted.map((sentence, at): SuggestedParagraph => {
      const hasCause = CAUSE.test(toSimplified(sentence.text));
      return {
        title: null,
        sentences: [sentence, ...(hasCause ? [] : [undecided(`cause-${at + 1}`, '产生这一不足的原因')])],
      };
    });
    const empty: SuggestedParagraph = {
      title: null,
      sentences: [toFill('存在的不足及其具体表现'), undecided('cause-1', '产生这一不足的原因')],
    };
    const paragraphs = items.length > 0 ? items : [empty];
    const choices = paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ choice }): Choice[] => {
        const text = sentences[0]?.text ?? '';
        return choice ? [{ id: choice, question: '这一不足的主要原因是什么？', options: causesOf(text) }] : [];
      }),
    );
    return {
      paragraphs,
      choices,
      notes: ['规定要求写明不足，也要写明原因。原因只列出供选择，选了才写；都不是的，直接改这一段的文字。'],
    };
  },
};

/** Offered, never asserted: why something fell short is for the office to say. */
function causesOf(text: string): Choice['options'] {
  const plain = toSimplified(text);
  return causesFor({ headline: /^[^，。；]+/.exec(plain)?.[0] ?? plain, text: plain }).map((cause) => ({ ...cause }));
}
