import { borrowed } from '@/lib/drafting/borrowed';
import { toFill } from '@/lib/drafting/sentence';
import { sentencesThat } from '@/lib/drafting/source-sentences';
import type { DraftTask, TaskContext } from '@/lib/drafting/task';

/** The usual contents of the part (domain of a department; 《法治政府建设实施纲要（2021－2025年）》 in its order). */
const TOPICS: readonly { readonly title: string; readonly about: RegExp; readonly ask: string }[] = [
  {
    title: '学习贯彻习近平法治思想情况',
    about: /习近平法治思想|学习中心组|学法/,
    ask: '学习贯彻习近平法治思想的次数和人数',
  },
  { title: '制度建设和规范性文件管理情况', about: /规范性文件|制度|清理|废止|修订/, ask: '制定、清理规范性文件的件数' },
  {
    title: '重大行政决策和合法性审查情况',
    about: /决策|合法性审查|法律顾问|合同/,
    ask: '合法性审查的件数和法律顾问参与的情况',
  },
  { title: '行政执法情况', about: /执法|检查|处罚|案卷|裁量|验收/, ask: '行政检查、处罚和案卷评查的数量' },
  {
    title: '行政复议应诉和矛盾化解情况',
    about: /复议|应诉|诉讼|信访|工单|纠纷/,
    ask: '行政复议、应诉和信访的办理情况',
  },
  { title: '政务公开情况', about: /公开|建议|提案/, ask: '主动公开信息和办理依申请公开的件数' },
  { title: '法治宣传教育情况', about: /普法|宣传|宪法|教育日/, ask: '开展法治宣传的场次和人数' },
];

/** The opening names everything and tells nothing of it. */
const WITHOUT = ['opening', 'measures', 'problems', 'responsibility', 'plan', 'other'];

/** 举措和成效: sentences of the user's sources under the usual topics, and a question where there is none. */
export const missingMeasures: DraftTask = {
  role: 'measures',
  compose(context) {
    const topics = context.existing === '' ? TOPICS : topicsLeftOut(context);
    const left = new Set(sentencesThat((text) => topics.some(({ about }) => about.test(text)), context, WITHOUT));
    const paragraphs = topics.map(({ title, about, ask }) => {
      const own = [...left].filter(({ text }) => about.test(text)).slice(0, 6);
      for (const sentence of own) left.delete(sentence);
      const sentences = own.flatMap((sentence) => borrowed(sentence, about) ?? []);
      return { title, sentences: sentences.length > 0 ? sentences : [toFill(ask)] };
    });
    const more = { title: null, sentences: [toFill('可以补充的具体做法和数据')] };
    return {
      paragraphs: paragraphs.length > 0 ? paragraphs : [more],
      choices: [],
      notes: ['没有素材的事项留空待填；本单位没有的事项可以整段删去。'],
    };
  },
};

/** The topics the profile asks for and a part that is there does not deal with. */
function topicsLeftOut({ report, profile }: TaskContext): typeof TOPICS {
  const missing = report.topics.filter(({ place }) => place === null);
  return profile.topics
    .filter(({ id }) => missing.some((topic) => topic.id === id))
    .map(({ label, pattern: words }) => ({
      title: `${label}情况`,
      about: new RegExp(words),
      ask: `${label}的做法和成效`,
    }));
}
