// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { reportPage } from './page-report';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'pad');
});

it('names objects and counts elements, and holds nothing of the text', () => {
  document.title = '望溪区档案馆报告';
  document.body.innerHTML = '<p contenteditable="true">望溪区档案馆</p><canvas></canvas>';
  class Editor {
    secret = '望溪区';
    contentOf望溪 = 1;
    textWithId42 = 1;
    getCopyContent() {
      return '望溪区';
    }
    get selection() {
      throw new Error('a value was looked at');
    }
  }
  Object.assign(globalThis, { pad: { editor: new Editor() } });
  const report = reportPage(document);
  expect(report.objects).toEqual({ 'pad.editor': ['getCopyContent', 'selection'] });
  expect(report.counts).toMatchObject({ canvas: 1, '[contenteditable]': 1, iframe: 0 });
  expect(report.suite).toBeNull();
  expect(JSON.stringify(report)).not.toMatch(/[\u4e00-\u9fff]/);
});
