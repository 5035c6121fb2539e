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
  if (object.length > LONGEST && !/[^\u4e00-\u9fff]|[的和与及]/.test(object)) object = lastWords(object);
  return /^[\u4e00-\u9fff]{2,8}$/.test(object) ? object : null;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** Less than this names nothing by itself: 制度, 工作. Characters. */
const SHORTEST_END = 4;

/** The whole words at the end of a long name: 权益保障制度 of 新就业形态劳动者权益保障制度. */
function lastWords(name: string): string {
  // 者 and 性 go with the word before them.
  const words = [...WORDS.segment(name)].filter(({ segment }) => segment.length > 1);
  const from = words.find(({ index }) => name.length - index <= LONGEST)?.index ?? name.length;
  return name.length - from < SHORTEST_END ? name : name.slice(from);
}
