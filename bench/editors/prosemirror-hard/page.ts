// ProseMirror as applications use it: nodes that are no text, drawings that are none either, and rules of their own.
// ?rule= names one of `rules`.
import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, type Node, Schema } from '@tiptap/pm/model';
import { addListNodes } from '@tiptap/pm/schema-list';
import { EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, EditorView } from '@tiptap/pm/view';
import { marks, nodes } from 'prosemirror-schema-basic';

const basic = new Schema({ nodes, marks });
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append({
    mention: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: {} },
      toDOM: ({ attrs }) => ['span', { class: 'mention', 'data-name': attrs.name }, `@${attrs.name}`],
      parseDOM: [{ tag: 'span.mention', getAttrs: (dom) => ({ name: (dom as HTMLElement).dataset.name }) }],
    },
    fold: {
      group: 'block',
      content: 'summary block+',
      toDOM: () => ['section', 0],
      parseDOM: [{ tag: 'section' }],
    },
    summary: { content: 'inline*', toDOM: () => ['div', { class: 'summary' }, 0], parseDOM: [{ tag: 'div.summary' }] },
    fixed: {
      group: 'block',
      content: 'block+',
      toDOM: () => ['div', { class: 'fixed', contenteditable: 'false' }, 0],
      parseDOM: [{ tag: 'div.fixed' }],
    },
    card: {
      group: 'block',
      atom: true,
      attrs: { title: {} },
      toDOM: ({ attrs }) => ['div', { class: 'card', 'data-title': attrs.title }, attrs.title],
      parseDOM: [{ tag: 'div.card', getAttrs: (dom) => ({ title: (dom as HTMLElement).dataset.title }) }],
    },
  }),
  marks,
});

const HTML = `
<h1>云岭市望溪区档案馆年度报告</h1>
<p>工作由<span class="mention" data-name="周文"></span>牵头，详见<a href="/a">法制专栏</a>。</p>
<p>第一行写学习。<br>第二行写法制宣传。</p>
<p>图前<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">图后，法制教育。</p>
<pre><code>代码里的法制
代码第二行</code></pre>
<p>行内<code>法制代码</code>一处。</p>
<blockquote><p>引用的法制一段。</p></blockquote>
<section><div class="summary">折叠标题</div><p>折叠的一段。</p></section>
<div class="card" data-title="附件卡片：法制台账"></div>
<ul><li><p>清单第一项；</p></li><li><p>清单第二项。</p></li></ul>
<div class="fixed"><p>锁定的法制一段。</p></div>
<p>结尾的法制一段。</p>`;

const query = new URLSearchParams(location.search);
const rule = query.get('rule') ?? '';

function texts(doc: Node, visit: (text: string, pos: number) => void): void {
  doc.descendants((node, pos) => {
    if (node.isText) visit(node.text ?? '', pos);
  });
}

const rules: Record<string, () => Plugin> = {
  // Puts its own words in the place of some.
  numbering: () =>
    new Plugin({
      appendTransaction(transactions, _old, state) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        let tr: Transaction | null = null;
        texts(state.doc, (text, pos) => {
          const at = text.indexOf('法治');
          if (at >= 0) tr = state.tr.insertText('（法治）', pos + at, pos + at + 2);
        });
        return tr;
      },
    }),
  // Wants a last paragraph, and has not been asked yet.
  waiting: () =>
    new Plugin({
      appendTransaction: (_transactions, _old, state) =>
        state.doc.lastChild?.content.size
          ? state.tr.insert(state.doc.content.size, schema.nodes.paragraph.create())
          : null,
    }),
  // The undo of a text that several write, by the shape y-prosemirror gives it.
  shared: () =>
    new Plugin({
      key: new PluginKey('y-undo'),
      state: {
        init: () => ({
          undoManager: { undo: () => undo(view.state, view.dispatch), stopCapturing: () => bench.captures++ },
        }),
        apply: (_transaction, value) => value,
      },
    }),
  refusing: () => new Plugin({ filterTransaction: (transaction) => !transaction.docChanged }),
};

const comments = new Plugin({
  props: {
    decorations: (state) => {
      const note = document.createElement('span');
      note.textContent = '批注';
      const found = [Decoration.widget(3, note)];
      texts(state.doc, (text, pos) => {
        const at = text.indexOf('法制');
        if (at >= 0) found.push(Decoration.inline(pos + at, pos + at + 2, { class: 'spelling' }));
      });
      return DecorationSet.create(state.doc, found);
    },
  },
});

const holder = document.createElement('div');
holder.innerHTML = HTML.replaceAll('\n<', '<');
const plugins = [keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap), comments];
if (rule !== 'no-history') plugins.push(history());
const own = rules[rule];
if (own) plugins.push(own());

const view = new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({ doc: DOMParser.fromSchema(schema).parse(holder), plugins }),
  editable: () => rule !== 'read-only',
  dispatchTransaction(transaction) {
    const apply = () => {
      // Meddles where no plugin would know of it.
      if (rule === 'meddling' && transaction.docChanged && !transaction.getMeta('history$'))
        transaction.insertText('留痕', 2);
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) bench.changes++;
    };
    if (rule === 'late') setTimeout(apply, 30);
    else apply();
  },
  nodeViews: {
    // Draws its text itself, as blocks of code with an editor of their own do.
    code_block: (node) => {
      const dom = document.createElement('textarea');
      dom.value = node.textContent;
      return {
        dom,
        update: (next) => {
          if (next.type !== node.type) return false;
          dom.value = next.textContent;
          return true;
        },
        stopEvent: () => true,
        ignoreMutation: () => true,
      };
    },
  },
});

Object.assign(bench, {
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  shown: () => null,
  root: () => view.dom,
  captures: 0,
  /** What another user writes, at the very start. */
  remote: (text: string) => view.dispatch(view.state.tr.insertText(text, 1).setMeta('addToHistory', false)),
});
