import type { FoundFact } from './fact';

// A claim of rank, extent, growth or completeness is as checkable as a figure, and as easily made up.
const CLAIM =
  /(?=[首率全同环位名排居走前领唯历创大显翻成零无数多若绝百获])(?:首次|首个|首家|首创|首批|首例|率先|全覆盖|同比|环比|位居|名列|排名|居(?:全[国省市县区]|首)|走在[^，。；]{0,8}前列|前列|领先|唯一(?!性)|历史(?:最好|新高|性)|创(?:新高|历史)|大幅|显著|翻番|成倍|全部(?:完成|整改|办结|到位|达标|合格)|零(?:事故|投诉|差错|败诉|诉讼|上访|发生|违法|违规|复议)|无一(?!例外地?)|数百|数千|数万|成百上千|多次|数次|若干|大多数|绝大多数|大部分|百分百|获评|荣获|获得[^，。；]{0,12}(?:称号|表彰|奖))/g;

export function findClaims(plain: string): FoundFact[] {
  return [...plain.matchAll(CLAIM)].map((match) => ({
    kind: 'scale' as const,
    surface: match[0],
    value: match[0],
    unit: '',
    approx: null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
