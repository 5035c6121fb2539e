const OPENINGS = ['<think>', '<thinking>'];
const CLOSING = /<\/think(?:ing)?>/;

/**
 * Parts inline thinking from the answer. Takes the whole text received so far, so tags cut over two chunks need no
 * care. Some chat templates swallow the opening tag: then all before a lone closing tag is thinking, unless the answer
 * has already begun as JSON.
 */
export function splitThinking(text: string): { reasoning: string; content: string } {
  let reasoning = '';
  let rest = text.trimStart();
  for (;;) {
    const opening = OPENINGS.find((tag) => rest.startsWith(tag));
    if (!opening) break;
    const close = CLOSING.exec(rest);
    if (!close) return { reasoning: reasoning + rest.slice(opening.length), content: '' };
    reasoning += rest.slice(opening.length, close.index);
    rest = rest.slice(close.index + close[0].length).trimStart();
  }
  if (rest !== '' && OPENINGS.some((tag) => tag.startsWith(rest))) return { reasoning, content: '' };
  const lone = /^[{[]/.test(rest) ? null : CLOSING.exec(rest);
  if (!lone) return { reasoning, content: rest };
  return {
    reasoning: reasoning + rest.slice(0, lone.index),
    content: rest.slice(lone.index + lone[0].length).trimStart(),
  };
}
