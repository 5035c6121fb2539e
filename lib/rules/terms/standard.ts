import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { PhraseFinder } from '@/lib/terms/find-phrases';
import { TermFinder } from '@/lib/terms/find-terms';
import { FIELD_PHRASES, STANDARD } from '@/lib/terms/standard.data';
import { Taken } from '@/lib/terms/taken';
import { toSimplified } from '@/lib/text/traditional';
import { termFinding } from './term-finding';

const terms = new TermFinder(STANDARD);
const phrases = new PhraseFinder(FIELD_PHRASES);

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'terms/standard',
    title: '规范用语',
    severity: 'warning',
    basis: '《立法技术规范（试行）》、《现代汉语词典》（第7版）和有关文件的正式用语',
    why: '法治和法制、作出和做出、截至和截止，以及“双随机、一公开”这样的固定用语，写法有规定或有通行的规范。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '落实学法制度、述法制度、领导干部学法用法制度，重大执法决定法制审核由法制机构承担。', finds: [] },
      { text: '截至12月底作出行政处罚决定9件，报名于5月截止，截止日期不变。我们所做的不够。', finds: [] },
      { text: '认真履行推进法治建设第一责任人职责，当好第一责任人，履行“第一责任人”职责。', finds: [] },
      { text: '印发《法制宣传教育工作计划》，推行“双随机、一公开”监管。', finds: [] },
    ],
    bad: [
      { text: '法制宣传形式单一。', finds: ['法制'], fixed: '法治宣传形式单一。' },
      { text: '已做出准予强制执行裁定书。', finds: ['做出'], fixed: '已作出准予强制执行裁定书。' },
      { text: '宣传工作做的不够。', finds: ['做的不够'], fixed: '宣传工作做得不够。' },
      { text: '截止目前，办结12件。', finds: ['截止'], fixed: '截至目前，办结12件。' },
      { text: '推进法治建设第一人责任职责。', finds: ['第一人责任'], fixed: '推进法治建设第一责任人职责。' },
      {
        text: '纳入党组理论中心组必修课，开展“双随机一公开”检查。',
        finds: ['理论中心组', '双随机一公开'],
        fixed: '纳入党组理论学习中心组必修课，开展“双随机、一公开”检查。',
      },
      {
        text: '落实“党政主要负责人履行推进法治建设第一责任人”制度。',
        finds: ['履行推进法治建设第一责任人'],
        fixed: '落实“党政主要负责人履行推进法治建设第一责任人职责”制度。',
      },
    ],
  },
  cues: [],
  words: [...terms.words, ...phrases.words],
  *check({ text, places }): Iterable<RawFinding> {
    const found = terms.find(text, places, 0);
    const taken = found.length > 0 ? new Taken(text.length) : null;
    for (const term of found) {
      taken?.take(term.start, term.end);
      yield termFinding(term);
    }
    for (const { phrase, start, end, edit } of phrases.find(text, places, terms.words.length)) {
      if (toSimplified(edit.written) === edit.right) continue;
      if (taken && !taken.isFree(start, end)) continue;
      const at = start + edit.at;
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}”应为“${phrase.text}”，请核对。`,
        basis: phrase.source,
        fixes: [
          {
            title: `改为“${phrase.text}”`,
            safe: false,
            edits: [{ start: at, end: at + edit.written.length, text: edit.right }],
          },
        ],
      };
    }
  },
};
