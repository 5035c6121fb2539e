import { SHORT } from './problems';

/** What only says how much, how often or of whom. */
const BEFORE = /^(?:当前|目前)?(?:部分|个别|一些|有的|少数|有些|个体)?(?:单位|科室|部门)?(?:在|对)?/;
const ADVERBS = /(?:方面)?(?:的)?(?:还|仍|尚|依然|仍然|相对|比较|较为|较|有所|存在|均|也|都|有|略|稍|显得?|普遍)+$/;
/** What is done with the thing, not the thing. */
const DOINGS = /(?:作用发挥|发挥|办理|开展|落实|推进|工作|配备|运用|使用|更新|情况)$/;
const LONGEST = 8;

/**
 * What a shortcoming says falls short: 档案管理 of 档案管理还不够规范; null when its first clause does not name it in two to
 * eight characters.
 */
export function lacking(headline: string): string | null {
  const at = headline.search(SHORT);
  if (at < 0) return null;
  let object = headline.slice(0, at).replace(ADVERBS, '').replace(BEFORE, '');
  while (object.length > LONGEST && DOINGS.test(object)) object = object.replace(DOINGS, '');
  return /^[\u4e00-\u9fff]{2,8}$/.test(object) ? object : null;
}
