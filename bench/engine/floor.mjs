// What no engine of this kind can be faster than, measured in the same run.
const PATTERNS = [
  '^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）',
  '^\\d+[.．、]',
  '20\\d{2}年',
  '\\d+(?:\\.\\d+)?%',
  '\\d+[余多]?[万亿]?元',
  '\\d+[余多]?[人名]次?',
  '\\d+[余多]?[次场件份个项]',
  '《[^》]{1,40}》',
  '《[^》]*《',
  '[\\u4e00-\\u9fff],',
  '[\\u4e00-\\u9fff][;:]',
  '[\\u4e00-\\u9fff]\\(',
  '。。|，，|；；',
  '[，、；]。',
  '[\\uff10-\\uff19]',
  '[\\u2f00-\\u2fd5]',
  '[\\u200b-\\u200f\\ufeff]',
  '[\\u4e00-\\u9fff] +[\\u4e00-\\u9fff]',
  '“[^”]*“',
  '（[^）]*（',
  '[!?]{2,}',
  '第[一二三四五六七八九十百]+条',
  '二十届[一二三四]中全会',
  '〔20\\d{2}〕\\d+号',
  '1[3-9]\\d{9}',
  '\\d{1,2}月\\d{1,2}日',
  '\\d{1,2}\\.\\d{1,2}(?=[\\u4e00-\\u9fff])',
  '[\\u4e00-\\u9fff]{2,8}(?:局|办公室|委员会)',
  '其中[^。]{0,40}\\d',
  '[^。；：！？”）》]$',
];
const WORDS =
  '法制宣传 做出决定 第一责任人 规范性文件 行政复议 行政诉讼 行政执法 政务公开 信息公开 普法 宪法宣传日 国防教育日 截止目前 理论中心组 合法性审查 法律顾问 公平竞争 双随机 营商环境 依法行政 印发 贯彻落实 存在的问题 存在的不足 工作安排 下一步 主要负责人 推动情况 增强力度 加大水平'.split(
    ' ',
  );
const SIXTY = [...PATTERNS, ...WORDS];

/** One look at every character. */
export function scan(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const apart = SIXTY.map((source) => new RegExp(source, 'gm'));

/** Sixty regular expressions, one after the other. */
export function sixtyExpressions(text) {
  let count = 0;
  for (const pattern of apart) for (const _ of text.matchAll(pattern)) count++;
  return count;
}

const together = new RegExp(SIXTY.map((source) => `(?:${source})`).join('|'), 'gm');

/** One regular expression with sixty alternatives. */
export function sixtyAlternatives(text) {
  let count = 0;
  for (const _ of text.matchAll(together)) count++;
  return count;
}

if (SIXTY.length !== 60) throw new Error(`${SIXTY.length} patterns, not 60`);
