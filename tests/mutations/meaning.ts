import { type DefectClass, type Mutation, replace } from './mutation';

const NUMERALS = '一二三四五六七八九十';

interface Lines {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The level-1 section whose heading holds the words. */
function section(text: string, words: RegExp): Lines | null {
  const starts = [...text.matchAll(/^[一二三四五六七八]、.*$/gm)];
  const at = starts.findIndex(([heading]) => words.test(heading));
  const start = starts[at];
  if (!start) return null;
  const closing = text.search(/\n[^\n，。]{4,30}[局办室会府]\n20\d\d年\d+月\d+日(?:\n|$)/);
  const from = start.index + start[0].length + 1;
  const to = Math.min(starts[at + 1]?.index ?? text.length, closing < 0 ? text.length : closing + 1);
  return { from, to, text: text.slice(from, to) };
}

/** The items of a section: （一） to the next. */
function items({ from, text }: Lines): Lines[] {
  const starts = [...text.matchAll(/^（[一二三四五六七八]）/gm)].map(({ index }) => index);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    return { from: from + start, to: from + end, text: text.slice(start, end) };
  });
}

/** About something no shortcoming of the texts is about. */
const UNRELATED = '做好档案保管。\n按规定移交到期卷宗，年底前完成整理装订。\n';
const anywhere = (mutation: Mutation): Mutation => ({ ...mutation, start: 0, end: mutation.text.length });

export const measureReplaced: DefectClass = {
  name: 'measures against all shortcomings gone',
  rules: ['structure/problem-unanswered'],
  alsoRight: ['outline/heading-punctuation', 'structure/part-empty', 'structure/length'],
  floor: 1,
  *plant(text) {
    const plan = section(text, /安排/);
    if (!plan) return;
    const all = items(plan);
    const first = all[0];
    const last = all.at(-1);
    if (!first || !last) return;
    yield anywhere(replace(text, first.from, last.to, `（一）${UNRELATED}`, 'one unrelated measure'));
    const two = `（一）${UNRELATED}（二）改善食堂伙食。\n每月听取就餐建议，公布菜谱。\n`;
    yield anywhere(replace(text, first.from, last.to, two, 'two unrelated measures'));
  },
};

/** Shortcomings of subjects that the plans of the texts pass over. */
const PASSED_OVER = [
  '政务公开不够及时。主动公开目录更新慢，主要原因是审核环节多。',
  '政府信息公开申请答复质量不高。原因是会商不够。',
  '重大行政决策公众参与不足。听取意见的渠道较少，主要原因是征集时间短。',
  '合法性审查流于形式。因人手少，审查意见笼统。',
  '行政应诉质量不高。主要原因是答辩准备仓促。',
  '行政审批环节偏多。原因是流程再造不彻底。',
  '营商环境仍有短板。部分惠企承诺兑现慢，主要原因是沟通不够。',
];

export const problemAdded: DefectClass = {
  name: 'shortcoming the plan passes over',
  rules: ['structure/problem-unanswered'],
  floor: 1,
  *plant(text) {
    const problems = section(text, /不足/);
    if (!problems) return;
    const count = items(problems).length;
    if (count === 0) return;
    for (const added of PASSED_OVER) {
      const words = `（${NUMERALS.charAt(count)}）${added.replace('。', '。\n')}\n`;
      yield replace(text, problems.to, problems.to, words, added.slice(0, 10));
    }
  },
};

export const causeOfOneRemoved: DefectClass = {
  name: 'cause of one shortcoming removed',
  rules: ['structure/causes-missing'],
  floor: 1,
  *plant(text) {
    const problems = section(text, /原因/);
    if (!problems) return;
    const all = items(problems);
    if (all.length < 2) return;
    for (const item of all) {
      const body = item.text
        .replace(/[^，。；\n]*(?:原因|由于|因|受|究其|主要是)[^。；\n]*[。；]/g, '')
        .replace(/，$/gm, '。');
      if (body !== item.text)
        yield anywhere(replace(text, item.from, item.to, body, `no cause in ${body.slice(0, 12)}`));
    }
  },
};

/** Text enough that the rest is no draft just begun, about none of the topics. */
const NEUTRAL = `各科室按照年初分工逐项推进，逐月调度，任务如期完成。
年中对照台账开展自查，逐条列出进度，延误的说明情况并补齐。
全年召开调度会议六次，会后三日内形成纪要，分送各科室落实。
办公室每月汇总完成数量，按季度在内部通报，名次靠后的作出说明。
对跨科室的任务明确牵头人和配合人，遇到分歧及时会商。
年轻同志与老同志结成对子，手把手传授经验，半年考评一次。
购置图书八十册，设立阅览角，鼓励职工利用业余时间读书。
改造老旧办公用房两处，更换照明灯具，节约用电百分之五。
开展健步走、乒乓球比赛等文体活动，丰富职工业余生活。
慰问离退休老同志二十人，听取他们对单位发展的建议。
完善值班安排，节假日均有班子成员带班，突发情况随时报告。
年终组织总结评比，表扬先进个人九名，交流经验材料十五篇。
后勤车辆统一调度，油耗逐车登记，全年费用下降百分之三。
食堂食材集中采购，留样备查，职工满意度达到百分之九十六。
帮扶村种植大棚蔬菜，组织职工认购农产品，助力村集体增收。
`;

/** What the texts say of a topic; every line with it goes. */
const TOPIC_LINES = [
  /政务公开|信息公开|公开|公示/,
  /普法|法[治制](?:宣传|教育|文化)|宪法|以案[释说]法|释法|送法|法律进|宣传.{0,16}(?:法律|法规|条例|法》)/,
  /执法|双随机|行政处罚|裁量|监督检查|行政检查/,
  /规范性文件|立法|规章|条例|制度|办法|规定|细则|机制|方案|清理/,
];

export const topicRemoved: DefectClass = {
  name: 'topic removed',
  rules: ['structure/topic-missing'],
  alsoRight: [
    'outline/number-sequence',
    'structure/part-empty',
    'structure/part-missing',
    'structure/problem-unanswered',
  ],
  floor: 1,
  *plant(text) {
    const from = text.search(/^一、/m);
    const problems = section(text, /不足/);
    // A text long enough to be told of missing topics is told of one more in the same finding.
    if (!problems || problems.from - from > 500) return;
    for (const topic of TOPIC_LINES) {
      const kept = (part: string) =>
        part
          .split(/(?<=[。\n])/)
          .map((sentence) => (topic.test(sentence) && !/^[一二三四五]、/.test(sentence) ? '' : sentence))
          .join('');
      const measures = text.slice(from, problems.from);
      const heading = measures.slice(0, measures.indexOf('\n') + 1);
      const next = text.slice(0, problems.from).lastIndexOf('\n', problems.from - 2) + 1;
      const body = kept(text.slice(from + heading.length, next));
      const rest = kept(text.slice(problems.to));
      const whole = text.slice(0, from) + heading + body + NEUTRAL + text.slice(next, problems.to) + rest;
      yield { text: whole, start: 0, end: whole.length, what: `nothing of ${topic.source.slice(0, 12)}` };
    }
  },
};
