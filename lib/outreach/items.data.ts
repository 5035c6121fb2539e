import * as z from 'zod';

/**
 * What outreach hands out, hangs up and puts on: the verb and the measure word that go with it.
 * Sources: 《现代汉语八百词》 appendix of measure words; 《现代汉语词典》第7版; usage of published yearly reports.
 */
const ItemSchema = z.strictObject({
  /** Pattern of the name's words. */
  words: z.string(),
  verb: z.string(),
  unit: z.string(),
  /** True for printed matter, whose sum may be given as 各类宣传资料. */
  printed: z.boolean().default(false),
});
export type Item = z.infer<typeof ItemSchema>;

const DATA = z
  .strictObject({ asOf: z.iso.date(), items: z.array(ItemSchema), others: z.string(), staff: z.string() })
  .parse({
    asOf: '2026-06-30',
    items: [
      { words: '咨询[台点]|宣传[台点站]|展台|服务[台点]|展位', verb: '设置', unit: '个' },
      { words: '横幅|条幅|标语|布标|竖幅|挂幅', verb: '悬挂', unit: '条' },
      { words: '展板|展牌|宣传[板牌]|板报', verb: '摆放', unit: '块' },
      { words: '展架|易拉宝', verb: '摆放', unit: '个' },
      { words: '海报|挂图|招贴|宣传画(?!册)', verb: '张贴', unit: '张' },
      { words: '演练|疏散|演习', verb: '组织', unit: '次' },
      { words: '讲座|宣讲|培训|报告会|法治课|党课|知识竞赛', verb: '举办', unit: '场' },
      { words: '短视频|微视频|视频|动漫|微电影', verb: '推送', unit: '条' },
      { words: '推文|图文|短信|信息|文章|稿件|微信', verb: '推送', unit: '条' },
      { words: '笔(?!记)', verb: '发放', unit: '支' },
      { words: '[手环购物帆无]+[提保布纺]*袋|袋子', verb: '发放', unit: '个' },
      { words: '宣传品|纪念品|用品|礼品|雨伞|围裙|毛巾|扇|水杯|口罩|台历|日历', verb: '发放', unit: '件' },
      { words: '手册|读本|书籍|图书|画册|宣传册|口袋书|册子|汇编|笔记本', verb: '发放', unit: '册', printed: true },
      {
        words: '资料|材料|折页|传单|宣传[单页卡]|明白[纸卡]|公开信|倡议书|告知书|彩页|单页|图册|问卷|法条|单行本',
        verb: '发放',
        unit: '份',
        printed: true,
      },
    ],
    /** Verbs that a cell or header may say itself. */
    others:
      '发放|派发|赠送|分发|散发|悬挂|摆放|展出|张贴|设置|设立|搭建|布置|推送|播放|发布|举办|开展|组织|出动|解答|接受',
    /** Persons who serve and are not the audience. */
    staff: '志愿|工作人员|干部|队员|讲师|党员|执法人员|民兵|专家|律师',
  });

const ITEMS: readonly (Item & { readonly pattern: RegExp })[] = DATA.items.map((item) => ({
  ...item,
  pattern: new RegExp(item.words),
}));

export const VERBS = DATA.others;
export const STAFF = new RegExp(DATA.staff);

export function itemOf(name: string): Item | undefined {
  return ITEMS.find(({ pattern }) => pattern.test(name));
}
