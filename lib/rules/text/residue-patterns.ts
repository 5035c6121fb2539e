import type { Severity } from '@/lib/report/profile';

/** Something an editor, a template, a model or a converter left in the text. */
export interface ResiduePattern {
  readonly pattern: RegExp;
  /** In Chinese, what it is. */
  readonly what: string;
  readonly severity: Severity;
  /** What to put in its place; absent when only the writer knows. */
  readonly replacement?: (match: string) => string;
  /** False when the replacement has to be looked at. */
  readonly safe?: boolean;
}

const nothing = () => '';

// biome-ignore format: a table
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", middot: '·',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', times: '×', deg: '°',
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code === 160 ? ' ' : code > 31 && code < 0xd800 ? String.fromCharCode(code) : entity;
}

/** Radicals that PDF converters write for whole characters, and those characters; Unicode gives them no mapping. */
const RADICALS = '⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰';
const WHOLE = '民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙';

function wholeCharacter(radical: string): string {
  return WHOLE.charAt(RADICALS.indexOf(radical)) || radical.normalize('NFKC');
}

const BLANK = '(?:[XxＸｘ]{2,6}|×{2,6})';
const FILLED = '年月日号局办委厅市县区省镇乡街次人件份场名条元万个项公单部';

/** In order: where two match the same place, the first speaks. */
export const RESIDUE: readonly ResiduePattern[] = [
  {
    pattern: /\[bookmark:[^\]\n]{0,60}\]/gi,
    what: 'Word书签的痕迹',
    severity: 'error',
    replacement: nothing,
    safe: true,
  },
  {
    pattern: /_GoBack\b|\b_(?:Toc|Ref|Hlk)\d{5,}\b/g,
    what: 'Word书签的痕迹',
    severity: 'error',
    replacement: nothing,
    safe: false,
  },
  {
    pattern: /\bHYPERLINK\s+(?:\\l\s+)?["“][^"”\n]{0,300}["”]/g,
    what: 'Word超链接的域代码',
    severity: 'error',
    replacement: nothing,
    safe: false,
  },
  {
    pattern: /\b(?:MERGEFIELD|PAGEREF|NUMPAGES|MERGEFORMAT)\b|\bTOC\s+\\o|\bHYPERLINK\b/g,
    what: 'Word的域代码',
    severity: 'error',
  },
  {
    pattern:
      /错误\s*[！!]\s*(?:未找到引用源|未定义书签|未指定书签|文档中没有指定样式的文字|超链接引用无效)。?|Error! (?:Reference source not found|Bookmark not defined)\.?/g,
    what: 'Word交叉引用失效的提示',
    severity: 'error',
  },
  {
    pattern: /批注\s*\[[^\]\n]{1,20}\]|\[批注[^\]\n]{0,40}\]|(?:带格式的|删除的内容|设置了格式)\s*[:：]/g,
    what: '批注或修订的痕迹',
    severity: 'error',
  },
  {
    pattern:
      /&(?:nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|middot|[lr][ds]quo|[mn]dash|hellip|times|deg|#\d{2,5}|#x[0-9a-f]{2,4});/gi,
    what: '网页代码',
    severity: 'error',
    replacement: decodeEntity,
    safe: true,
  },
  {
    pattern:
      /<\/?(?:p|br|hr|div|span|strong|em|b|i|u|font|table|tbody|tr|td|th|ul|ol|li|img|h[1-6])(?:\s[^<>\n]{0,300})?\/?>/gi,
    what: '网页代码',
    severity: 'error',
    replacement: nothing,
    safe: false,
  },
  { pattern: /^[ \t]*```[a-z]*[ \t]*$/gm, what: 'Markdown标记', severity: 'error', replacement: nothing, safe: false },
  { pattern: /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{0,40}\}/g, what: '模板里没有替换的变量', severity: 'error' },
  {
    pattern:
      /\[(?:单位名称|部门名称|单位|部门|姓名|日期|年份|数字|具体数[字据])\]|[[【](?:此处|请?填写|请?补充|请?插入)[^\]】\n]{0,20}[\]】]|[（(]此处(?:需|应|请|待)?(?:补充|添加|写|加)[^）)\n]{0,20}[）)]/g,
    what: '模板里没有填的地方',
    severity: 'error',
  },
  {
    pattern:
      /此处(?:填写|填入|插入|请填|应填|省略|(?:需|应|请|待)?补充(?:数据|数字|内容|材料|情况|图片))|(?:单击|点击)(?:或点击)?此处(?:输入|添加)|请在此处?(?:填写|输入|补充)/g,
    what: '模板里的提示',
    severity: 'error',
  },
  {
    pattern: /[（(【[]\s*(?:待补充|待完善|待填写|待更新|待确认)[^）)】\]\n]{0,20}[）)】\]]/g,
    what: '没有补充的地方',
    severity: 'error',
  },
  {
    // （一）主要举措加强组织领导: the words of the template before one's own.
    pattern:
      /(?<=^[（(][一二三四五六七八九十]{1,3}[）)])主要(?:举措|做法|成效)(?=(?:加强|强化|健全|完善|落实|推进|坚持|深化|严格|聚焦)[\u4e00-\u9fff]{2})/gm,
    what: '像是模板标题里没有删去的文字',
    severity: 'warning',
    replacement: nothing,
    safe: false,
  },
  { pattern: /(?<!有)(?:待补充|待填写)(?=[。，；、\n]|$)/gm, what: '像是没有补充的地方', severity: 'warning' },
  {
    pattern:
      /作为(?:一[个名])?(?:AI|人工智能)(?:语言)?(?:模型|助手)|希望(?:以上|这份)(?:内容|报告|稿件)[^。\n]{0,12}(?:对您|能帮)/g,
    what: '生成工具的套话',
    severity: 'error',
  },
  {
    pattern: /请(?:您)?根据(?:贵单位的?)?实际情况(?:进行)?(?:修改|调整|补充|填写|替换)/g,
    what: '像是生成工具或模板的提示',
    severity: 'warning',
  },
  {
    pattern: new RegExp(
      // 张×× hides a name: after a Chinese character, the blank counts only before what it would be filled for.
      `(?<![A-Za-z0-9.×\\u4e00-\\u9fff])${BLANK}(?![A-Za-z0-9.×])|(?<=[\\u4e00-\\u9fff]\\s?)${BLANK}(?=\\s?[${FILLED}])`,
      'g',
    ),
    what: '像是模板里没有填的地方',
    severity: 'warning',
  },
  { pattern: /(?<![\u4e00-\u9fff])某某(?=[\u4e00-\u9fff])/g, what: '像是模板里没有填的地方', severity: 'warning' },
  { pattern: /\?{3,}/g, what: '连续的问号，可能是没有填的地方或者丢失的文字', severity: 'error' },
  { pattern: /？{3,}/g, what: '连续的问号，可能是没有填的地方', severity: 'warning' },
  { pattern: /\uFFFD+|锟斤拷|(?:ï¼|ã€|â€)[^\s]?/g, what: '乱码', severity: 'error' },
  {
    pattern: /[\u2E80-\u2FD5\uF900-\uFAFF]+/g,
    what: '转换时换成的部首或兼容字符，看起来一样，但查不到也搜不到',
    severity: 'error',
    replacement: (match) => [...match].map(wholeCharacter).join(''),
    safe: true,
  },
];

/** One of these stands in every line in which the patterns, a tab or a zero-width character can be found. */
export const RESIDUE_CUES: readonly string[] = [
  ...['[bookmark', '[Bookmark', '[BOOKMARK', '_', 'HYPERLINK', 'MERGEFIELD', 'PAGEREF', 'NUMPAGES', 'MERGEFORMAT'],
  ...['TOC', '错误', 'Error!', '批注', '带格式的', '删除的内容', '设置了格式', '&', '<', '`', '{{', '${', '[', '【'],
  ...['此处', '单击', '点击', '请在此', '待补充', '待完善', '待填写', '待更新', '待确认', 'AI', '人工智能', '希望'],
  ...['实际情况', 'XX', 'Xx', 'xX', 'xx', 'Ｘ', 'ｘ', '×', '某某', '??', '？？', '锟斤拷', 'ï¼', 'ã€', 'â€'],
  ...['）主要', ')主要'],
  ...['\t', '\u00AD', ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2064)],
  ...['\uFEFF', '\uFFFD', ...range(0x2e80, 0x2fd5), ...range(0xf900, 0xfaff)],
];

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}
