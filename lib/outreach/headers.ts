import { MEASURE } from '@/lib/facts/measure-words';
import { plainText } from '@/lib/facts/plain';
import type { Column, ColumnKind } from './columns';
import type { DataKind } from './data-kind';
import { VERBS } from './items.data';
import { toldHeader } from './told-header';

/** The first that fits counts: 活动时间 is a date before it is an activity. */
const HEADERS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['ignore', /^(?:序号|编号|次序|No\.?|#)$/i],
  ['remark', /^(?:备注|说明|其他|其它)|图片|照片|链接|成效|效果/],
  ['year', /^(?:所属|统计)?(?:年份|年度|年)$/],
  ['occasion', /节点|宣传日|纪念日|节日|主题日/],
  ['date', /日期|时间|^(?:统计|所属)?(?:月份|月度|季度|周期|期间)$/],
  // 主办/联合单位 names the host first; row-event.ts takes them apart.
  ['host', /(?:主办|承办|牵头|组织).*(?:联合|协办|配合|合作)/],
  ['coHost', /联合|协办|配合|(?:参与|参加)(?:单位|部门)|合作/],
  [
    'host',
    /主办|承办|组织单位|组织部门|责任|牵头|实施单位|(?:开展|举办|填报)(?:单位|部门)|^(?:单位名称|部门|[科处股]室|分局)$/,
  ],
  ['unit', /^(?:计量)?单位$/],
  ['views', /阅读|浏览|播放|点击|点赞|观看量|转发/],
  ['audience', /对象|人群|受众群体|面向/],
  ['persons', /人数|人次|受众|覆盖|惠及|受教育|咨询(?![台点])|^(?:参与|参加)(?:群众|人员)?$/],
  ['sessions', /场次|场数|^次数|期数|^(?:活动)?(?:次|场)$/],
  ['place', /地点|场所|地址|区域|位置|场地/],
  ['quantity', /^(?:发放|制作)?(?:数量|份数|数目|件数|合计)$/],
  [
    'item',
    /资料|材料|折页|手册|册|宣传[单页卡品]|传单|横幅|条幅|标语|展[板牌架]|海报|物品|用品|物资|品[名种类]|读本|书籍|纪念品|袋|笔|雨伞|围裙|毛巾|扇|咨询[台点]|视频|推文|信息|讲座|发放|悬挂/,
  ],
  ['form', /形式|方式|载体|渠道|手段|做法/],
  ['theme', /主题|内容|名称|活动|事项|项目|工作|情况/],
];

/** Read before what a kind of table knows, for they name no count: 检查时间, 整改情况说明. */
const FIRST: readonly ColumnKind[] = ['ignore', 'remark', 'year', 'date', 'place'];
/** 数量 and 名称 say of what only with the line above them. */
const VAGUE: readonly ColumnKind[] = ['quantity', 'unit', 'theme', 'form'];
const UNIT_AFTER = new RegExp(
  `[（(\\[【/]\\s*(?:单位[:：])?\\s*(${MEASURE}|[万亿]?元|%)(?:\\s*[/／]\\s*(?:${MEASURE}))?\\s*[）)\\]】]?$`,
);
const COUNTED = new RegExp(`(${MEASURE})数$`);
/** What a header ends in that only says that something is counted: 受理件数, 工单总量, 参训人次. */
const TALLY = /(?:(?<![案文证邮稿信收来接])件|(?<!事)项|[总份次家个条人场期台户起])?数量?$|[总数]量$|[家人]?次$/;
const VERB = new RegExp(`^(?:现场)?(${VERBS})`);

/**
 * What a header's words say, in a table of that kind; null for words that no header is known by.
 * @param figures whether numbers stand below it: 检查企业 then counts companies and does not name them
 */
export function readHeader(
  written: string,
  dataKind?: Pick<DataKind, 'headers' | 'things' | 'rates' | 'sessions'>,
  figures = false,
): Column | null {
  const header = written.replace(/\s+/g, ' ').trim();
  const told = toldHeader(header);
  if (told) {
    const known = dataKind?.things.find(({ words }) => words.test(told.name));
    return known && told.kind === 'item' ? { ...told, thing: known.id } : told;
  }
  const { text, bare } = wordsOf(header);
  const verb = VERB.exec(bare)?.[1] ?? null;
  const as = (kind: ColumnKind): Column => ({ kind, header, name: nameOf(bare, kind), verb, unit: unitOf(text) });
  // 其中 names a part of what the column before counts already.
  if (dataKind?.sessions === false && /^其中/.test(bare)) return as('ignore');
  const own = dataKind?.headers.find(([, pattern]) => pattern.test(bare))?.[0];
  if (own && (!figures || own === 'ignore')) return as(own);
  // Of a header of two lines the lower says more exactly what is counted: 发放资料 over 折页.
  const lower = wordsOf(header.split(' ').at(-1) ?? '').bare;
  const below = generalKind(lower);
  const isExact = below !== undefined && !VAGUE.includes(below);
  const general = isExact ? below : generalKind(bare);
  if (general && FIRST.includes(general)) return as(general);
  if (dataKind?.rates.some(({ words }) => words.test(bare))) return as('rate');
  const thing =
    dataKind?.things.find(({ words }) => words.test(lower)) ?? dataKind?.things.find(({ words }) => words.test(bare));
  if (thing) {
    const said = thing.words.test(lower) ? lower : bare;
    const name = said.replace(VERB, '').replace(TALLY, '') || said;
    return {
      kind: 'item',
      header,
      name,
      verb: thing.verb || null,
      unit: unitWithin(text) ?? thing.unit,
      thing: thing.id,
    };
  }
  if (!general) return null;
  // 次数 counts whatever its row is about, outside of outreach.
  if (general === 'sessions' && dataKind?.sessions === false) return { ...as('quantity'), unit: unitOf(text) || '次' };
  return isExact ? { ...as(general), name: nameOf(lower, general) } : as(general);
}

function generalKind(bare: string): ColumnKind | undefined {
  return HEADERS.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** What a header of unknown words says is counted below it: 办结（件） → 办结, 件. */
export function countedIn(header: string): Pick<Column, 'name' | 'unit'> {
  const { text, bare } = wordsOf(header);
  return { name: bare || header, unit: unitOf(text) };
}

function wordsOf(header: string): { readonly text: string; readonly bare: string } {
  const text = plainText(header).text.replace(/\s/g, '');
  return { text, bare: text.replace(UNIT_AFTER, '').replace(/[（(][^）)]*[）)]/g, '') };
}

function unitOf(text: string): string {
  const unit =
    UNIT_AFTER.exec(text)?.[0]
      .replace(/[（()）[\]【】\s]|单位[:：]/g, '')
      .replace(/^[/／]/, '') ?? '';
  if (unit) return unit === '人/次' ? '人次' : unit;
  if (/人次$/.test(text)) return '人次';
  return COUNTED.exec(text)?.[1] ?? '';
}

/** Of a thing that has its usual unit, another only where the header says so: 立案数 is not counted in 案. */
function unitWithin(text: string): string | null {
  // A unit in brackets is the table's own, known or not: （批次）.
  const own = /[（(]([\u4e00-\u9fff]{1,4})[）)]$/.exec(text)?.[1];
  if (own && !UNIT_AFTER.test(text)) return own;
  const unit = unitOf(text);
  return UNIT_AFTER.test(text) || /^(?:[家人户]?次|[人份件处个项条场期台家户起宗])$/.test(unit) ? unit : null;
}

function nameOf(bare: string, kind: ColumnKind): string {
  if (kind !== 'item' && kind !== 'persons' && kind !== 'views') return '';
  return bare
    .replace(VERB, '')
    .replace(kind === 'views' ? /(?:次数|数)$/ : new RegExp(`(?:数量|总数|及数量|名称|(?:${MEASURE})?数|人次)$`), '')
    .replace(/[/、及和]$/, '');
}
