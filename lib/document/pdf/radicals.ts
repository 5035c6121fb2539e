/**
 * Radicals of the supplement that fonts give for the whole character (Unicode block 2E80–2EFF); those of the Kangxi block
 * have a decomposition of their own.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻑': '長',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** Fonts of many PDFs name 工 as the radical ⼯: it looks the same, but no search, fact or law title would find it. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2FD5]/g, (radical) => SUPPLEMENT[radical] ?? radical.normalize('NFKC'));
}
