import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { type NearPhrase, PhraseFinder } from '@/lib/terms/find-phrases';
import { TermFinder } from '@/lib/terms/find-terms';
import { FIXED_PHRASES, NEVER } from '@/lib/terms/never.data';
import { Taken } from '@/lib/terms/taken';
import { toSimplified } from '@/lib/text/traditional';
import { termFinding } from './term-finding';

const phrases = new PhraseFinder(FIXED_PHRASES);
const terms = new TermFinder(NEVER);

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'terms/never',
    title: '国名、机关名、领导人姓名和固定政治表述',
    severity: 'error',
    basis: '《中华人民共和国宪法》《中国共产党章程》、党的二十大报告',
    why: '国家、机关、领导人的名称和固定政治表述错一个字就是严重差错，政府网站检查把它列为严重表述错误。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
        finds: [],
      },
      { text: '落实市委全面依法治市委员会部署，完善中国特色社会主义法律体系，实现中华民族的伟大复兴。', finds: [] },
      { text: '坚持以人民为中心，以市民为中心优化服务，全面建设社会主义现代化国际大都市。', finds: [] },
      { text: '树立法治意识、证据意识、程序意识“三个意识”，引起社会注意。', finds: [] },
    ],
    bad: [
      {
        text: '坚持以习近平新时代中国特设社会主义思想为指导。',
        finds: ['习近平新时代中国特设社会主义思想'],
        fixed: '坚持以习近平新时代中国特色社会主义思想为指导。',
      },
      {
        text: '宣传《中华人民共合国国防法》，市攻府高度重视。',
        finds: ['中华人民共合国', '攻府'],
        fixed: '宣传《中华人民共和国国防法》，市政府高度重视。',
      },
      {
        text: '学习习总书记讲话，增强“三个意识”、坚定“四个自信”、做到“四个维护”。',
        finds: ['习总书记', '三', '四'],
        fixed: '学习习近平总书记讲话，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      },
    ],
  },
  cues: [],
  words: [...phrases.words, ...terms.words],
  *check({ text, places }): Iterable<RawFinding> {
    const near = phrases.find(text, places, 0).filter(({ edit }) => toSimplified(edit.written) !== edit.right);
    const taken = near.length > 0 ? new Taken(text.length) : null;
    for (const one of near) {
      taken?.take(one.start, one.end);
      yield ofPhrase(text, one);
    }
    for (const found of terms.find(text, places, phrases.words.length))
      if (taken?.isFree(found.start, found.end) ?? true) yield termFinding(found);
  },
};

function ofPhrase(text: string, { phrase, start, end, edit }: NearPhrase): RawFinding {
  const at = start + edit.at;
  // A first character that is another may belong to what stands before.
  const safe = edit.at > 0 || edit.kind === 'swapped';
  return {
    start,
    end,
    severity: safe ? 'error' : 'warning',
    message: `“${text.slice(start, end)}”应为“${phrase.text}”。`,
    basis: phrase.source,
    fixes: [
      {
        title: `改为“${phrase.text}”`,
        safe,
        edits: [{ start: at, end: at + edit.written.length, text: edit.right }],
      },
    ],
  };
}
