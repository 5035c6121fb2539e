// `npm run new:adapter -- name "名称"`: writes the file of a new family of editors, its line in the table, its page and spec.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [family, label, ...rest] = process.argv.slice(2);
const table = join('lib', 'editors', 'detectors.ts');
const path = join('lib', 'editors', 'families', `${family}.ts`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!family || !label || rest.length > 0) fail('Usage: npm run new:adapter -- name "名称"');
if (!/^[a-z][a-z0-9]*$/.test(family)) fail(`'${family}' is no name. It is small letters and digits, such as ueditor.`);
if (/['\\\n]/.test(label)) fail(`'${label}' is no label. It is what the user sees, such as UEditor.`);
if (existsSync(path)) fail(`${path} exists already.`);

writeFileSync(
  path,
  `import { candidates } from '../detectors';
import { createDomSurface } from '../dom-surface';
import { editorScript } from '../script';

export default editorScript({
  family: '${family}',
  label: '${label}',
  find: (document) => candidates(document, '${family}'),
  surface: (element) =>
    createDomSurface({
      undo: { edits: 'panel', insert: 'panel' },
      root: () => element as HTMLElement,
      // Until a technique is measured to be safe, the editor is read and not written.
      blocked: () => 'own-model',
      insertRefusal: () => 'no-place',
      write: () => 0,
      undoOnce: () => {},
    }),
});
`,
);
const bench = join('bench', 'editors', family);
mkdirSync(bench, { recursive: true });
writeFileSync(
  join(bench, 'page.html'),
  `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="UTF-8" />
    <title>${label}</title>
    <script src="/editors/report.js"></script>
    <script src="/editors/bench.js"></script>
    <script src="/bench/node_modules/${family}/${family}.js"></script>
  </head>
  <body>
    <form method="post" action="/submitted">
      <textarea id="editor" name="body"></textarea>
      <button type="submit">提交</button>
    </form>
    <script>
      // Make the editor, give it REPORT_HTML, and count its changes in bench.changes.
      const editor = undefined;
      // text: as the editor's own model has it, never as the page shows it.
      Object.assign(bench, { text: () => editor.text(), root: () => editor.element, focus: () => editor.focus() });
    </script>
  </body>
</html>
`,
);
writeFileSync(
  join(bench, 'spec.ts'),
  `import { editorSuite } from '@/tests/e2e/editors/suite';

editorSuite({
  id: '${family}',
  name: '${label}',
  package: '${family}',
  label: '${label}',
  submits: 'html',
  looks: ['h2', 'p'],
  without: { write: 'not measured yet' },
});
`,
);
// Before the families that would take any element.
const anchor = "  { family: 'textarea'";
const line = `  { family: '${family}', world: 'MAIN', selector: '.${family}' },\n`;
writeFileSync(table, readFileSync(table, 'utf8').replace(anchor, line + anchor));
console.log(`
${path} and its line in ${table} are there; the build makes editor-${family}.js of it.
  1. the selector in the table; world ISOLATED when the page's own objects are not needed
  2. ${bench}: the package in bench/package.json, the page, and the spec: the suite says what must work
  3. reading first; then one technique for writing, measured by the suite (docs/editors.md)
  4. npm run test:editors`);
