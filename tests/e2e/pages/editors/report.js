// The draft of the editor bench: an office, a year and deeds that do not exist. No two lines are alike.
// ?paragraphs=300 adds as many to it.
/** @typedef {[tag: string, content: string | string[] | string[][]]} Line */
/** @type {Line[]} */
const REPORT = [
  ['h1', '云岭市望溪区档案馆2023年度法治政府建设年度报告'],
  ['p', '2023年，区档案馆在区委、区政府的领导下，深入学习贯彻法治思想，各项工作有序推进。现将有关情况报告如下。'],
  ['h2', '一、2023年度推进法治政府建设的主要举措和成效'],
  ['p', '<b>（一）加强学习，</b>提高认识。全年组织集中学习12次，参加学习240&nbsp;人次，编发学习资料三期。'],
  ['p', '（二）完善制度，规范运行。修订内部管理制度8项，对重要文件<b>逐件</b>审核，审核率为100%。'],
  ['table', [['项目', '数量'], ['普法讲座', '6&nbsp;场']]],
  ['p', '（三）开展宣传，营造氛围。结合国际档案日举办主题活动，发放资料1500份，接待群众来访咨询。'],
  ['ul', ['组织干部旁听庭审一次；', '张贴宣传海报二十张。']],
  ['h2', '二、存在的主要不足和原因'],
  ['p', '一是学习的深度还不够。主要原因是业务工作较多，对法制知识的系统学习安排得不够紧凑。'],
  ['p', '二是宣传的形式比较单一。主要原因是人手有限，新媒体运用不多。'],
  ['p', ''],
  ['h2', '三、2023年度推进法治政府建设的工作安排'],
  ['p', '（一）继续抓好学习。把法律知识列入年度学习计划，每季度至少安排一次专题学习。'],
  ['p', '（二）继续改进宣传。用好新媒体，制作短视频，扩大覆盖面。'],
  ...longer(),
  ['p', '望溪区档案馆&nbsp;&nbsp;2024年1月10日'],
];

/** @returns {Line[]} */
function longer() {
  const count = Number(new URLSearchParams(location.search).get('paragraphs') ?? 0);
  return Array.from({ length: count }, (_, index) => [
    'p',
    `第${index + 1}项工作按期完成，有专人负责，有记录可查，形成材料${index + 1}份。`,
  ]);
}

/** @param {string} html */
const plain = (html) => html.replaceAll('&nbsp;', '\u00a0').replace(/<[^>]+>/g, '');

/** @param {string} tag @param {string} inner */
const wrap = (tag, inner) => `<${tag}>${inner}</${tag}>`;

globalThis.REPORT_HTML = REPORT.map(([tag, content]) => {
  if (typeof content === 'string') return wrap(tag, content || '<br>');
  const rows = content.map((row) =>
    typeof row === 'string' ? wrap('li', row) : wrap('tr', row.map((cell) => wrap('td', cell)).join('')),
  );
  return tag === 'table' ? wrap(tag, wrap('tbody', rows.join(''))) : wrap(tag, rows.join(''));
}).join('\n');

globalThis.REPORT_TEXT = REPORT.flatMap(([, content]) =>
  [content].flat().map((row) => [row].flat().map(plain).join('\t')),
).join('\n');
