import { Alternatives } from '@/lib/text/alternatives';
import { wordList } from '@/lib/text/words';
import type { FoundFact } from './fact';

/**
 * A claim of rank, extent, growth or completeness is as checkable as a figure, and as easily made up. Words and patterns
 * of evaluations in official reports; a person's praise of himself needs a source like any other statement.
 */
const CLAIMS = wordList(`
  首次 首个 首家 首创 首批 首例 首张 首部 首届 率先 全覆盖 同比 环比 位居 名列 排名 排在 居(?:全[国省市县区]|首|榜首) 走在[^，。；]{0,8}前列 前列
  前茅 领先 领跑 唯一(?!性) 历史(?:最好|最高|新高|性) 创(?:新高|历史|佳绩) 新高 大幅 显著 明显(?=提|增|改|好|下|减|上|降|缩|成效|进步)
  成效(?:明显|突出|斐然) 翻番 翻倍 成倍 倍增 全部(?:完成|整改|办结|到位|达标|合格|通过|落实|销号|化解) 悉数 全数 超额 提前完成 如期完成 圆满
  零(?:事故|投诉|差错|败诉|诉讼|上访|发生|违法|违规|复议|举报|失误|延误) 无一(?!例外地?) 数百 数千 数万 成百上千 成千上万 多次 数次 若干 数起
  大多数 绝大多数 大部分 绝大部分 百分百 获评 荣获 获得[^，。；]{0,12}(?:称号|表彰|奖|好评|肯定) 被(?:评为|授予|确定为|列为|认定为|推广)
  (?:受到|得到|赢得)[^，。；]{0,12}(?:表彰|表扬|好评|肯定|认可|赞誉|点赞|批示) 一致好评 广泛好评 普遍(?:好评|点赞|认可|反映) 点赞
  最(?:高(?!人民|检|法)|大(?!限|程|化)|好|优(?!化)|多(?!跑)|佳|早|快|低|少|强) 一流 标杆 样板 领头羊 排头兵 卓有成效
  大批 大量 众多 诸多 许多 不少(?!于) 无数 多[场家件期起批名](?![月体]) 好几
  逐年 逐月 连年 历年 往年 同期 人均 户均 年均 月均 日均 平均 连续[^，。；]{0,4}年 增长 上升 攀升 递增 下降 下滑 回落 锐减 激增 骤降 压降 缩减
`);

const STARTS =
  '首率全同环位名排居走前领唯历创新大显明成翻倍悉超提如圆零无数多若绝百获荣被受得赢一广普点最标样卓逐连往人户年月日平好增许不上攀递下滑回锐激骤压缩';
const CLAIM = new Alternatives([{ source: CLAIMS.join('|'), starts: STARTS }]);

export function findClaims(plain: string): FoundFact[] {
  return Array.from(CLAIM.matchAll(plain), (match) => ({
    kind: 'scale' as const,
    surface: match[0],
    value: match[0],
    unit: '',
    approx: null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
