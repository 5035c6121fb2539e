import { toFill } from '@/lib/drafting/sentence';
import type { DraftTask } from '@/lib/drafting/task';

/** A part nothing is known of but its name, as a user's own profile may have: one place to fill. */
export function unknownPart(role: string): DraftTask {
  return {
    role,
    compose({ profile }) {
      const label = profile.parts.find((part) => part.role === role)?.label ?? '这一部分';
      return {
        paragraphs: [{ title: null, sentences: [toFill(`${label}的内容`)] }],
        choices: [],
        notes: ['这一部分没有可用的素材，请补充后再采纳。'],
      };
    },
  };
}
