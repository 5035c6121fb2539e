import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';

/** A theme in title marks: 以《……》为主题, 主题为《……》. */
const THEME = /(?<=以)《([^《》]{6,60})》(?=为主题)|(?<=主题[为是])《([^《》]{6,60})》/g;
/** Laws, documents and books do stand in title marks. */
const WORK =
  /[法典]$|条例|规定|办法|细则|规则|准则|章程|纲要|规划|决定|意见|通知|方案|计划|公约|标准|规范|清单|报告|解释|读本|手册|选编|摘编|文选|论述|概论|教材|知识|白皮书|蓝皮书|\d年[）)]?$/;

export const rule: BlockRule = {
  scope: 'block',
  cues: ['以《', '主题为《', '主题是《'],
  meta: {
    id: 'punctuation/title-marks',
    title: '活动主题不用书名号',
    severity: 'advice',
    basis: '《标点符号用法》（GB/T 15834-2011）关于书名号的规定',
    why: '书名号只用于书籍、文章、文件、法律法规等名称。活动、讲座、课程的主题用引号。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '以“深入学习强国思想 推动住建事业发展”为主题授课，以《民法典》为主题举办讲座。', finds: [] },
      { text: '以《中华人民共和国行政处罚法》为主题开展培训，以《习近平法治思想学习纲要》为主题研讨。', finds: [] },
      { text: '撰写的《基层法治建设的实践与思考》获奖，以《案例》为教材。', finds: [] },
    ],
    bad: [
      {
        text: '以《深入学习全会精神 推动住建事业发展》为主题，为学员授课。',
        finds: ['《深入学习全会精神 推动住建事业发展》'],
        fixed: '以“深入学习全会精神 推动住建事业发展”为主题，为学员授课。',
      },
    ],
  },
  *check({ text }): Iterable<RawFinding> {
    for (const { 0: written, 1: theme, 2: other, index: start } of matchesOf(THEME, text)) {
      const words = theme ?? other ?? '';
      if (WORK.test(words)) continue;
      const end = start + written.length;
      const right = `“${words}”`;
      yield {
        start,
        end,
        message: `活动、讲座的主题用引号，不用书名号：${right}。`,
        fixes: [{ title: '改为引号', safe: false, edits: [{ start, end, text: right }] }],
      };
    }
  },
};
