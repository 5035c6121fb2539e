// What a page gets when it saves HTML, as lines: no part of it is taken from what is shown.
/** @param {string} html */
globalThis.linesOfHtml = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, tr')]
    .filter((block) => !block.parentElement?.closest('p, li, tr'))
    .map((block) => block.textContent)
    .join('\n');
};
