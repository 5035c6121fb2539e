import { undecided } from '@/lib/drafting/sentence';
import type { DraftTask } from '@/lib/drafting/task';

/** 其他需要报告的情况: whether there is none is the user's to say. */
export const missingOther: DraftTask = {
  role: 'other',
  compose() {
    return {
      paragraphs: [{ title: null, sentences: [undecided('other', '有无其他需要报告的情况')] }],
      choices: [
        {
          id: 'other',
          question: '除以上各部分外，还有没有需要报告的情况？',
          options: [{ id: 'none', label: '没有，写“无。”', text: '无。' }],
        },
      ],
      notes: ['“无”要由你确认：选了才写。有需要报告的情况时，直接在这一段里写。没有其他情况的，这一部分也可以不写。'],
    };
  },
};
