import { worldName } from './world-name';

/** How one family of editors is recognised, before its script is loaded. */
export interface Detector {
  /** Also the name of the family's file in families/, which is built as a script of its own. */
  readonly family: string;
  /** MAIN when the editor's own objects are needed: they live in the page's world only. */
  readonly world: 'ISOLATED' | 'MAIN';
  readonly selector: string;
  /** Only on these sites and those under them: for suites that give no other sign of themselves. */
  readonly hosts?: readonly string[];
  /** True for editors nobody measured: editor-ownership.js answers for the page beside it. */
  readonly unknown?: true;
}

/** For suites that draw on a canvas: the page as a whole. */
const PAGE = 'body';

/** In order: what an earlier line claims, with all that is in it, is not offered to a later one. */
export const DETECTORS = [
  { family: 'wordweb', world: 'MAIN', selector: '#WACViewPanel' },
  { family: 'lark', world: 'MAIN', selector: '.bear-web-x-container' },
  { family: 'googledocs', world: 'MAIN', selector: '.kix-appview-editor' },
  { family: 'onlyoffice', world: 'MAIN', selector: '#editor_sdk' },
  { family: 'collabora', world: 'MAIN', selector: '#document-container' },
  { family: 'notion', world: 'ISOLATED', selector: '[data-content-editable-root]:has(.notion-page-content)' },
  { family: 'yuque', world: 'ISOLATED', selector: '.ne-doc-major-editor, .ne-viewer-body' },
  { family: 'wps', world: 'MAIN', selector: PAGE, hosts: ['kdocs.cn', 'wps.cn', 'wps365.com'] },
  { family: 'tencentdoc', world: 'MAIN', selector: PAGE, hosts: ['docs.qq.com', 'doc.weixin.qq.com'] },
  {
    family: 'clouddoc',
    world: 'ISOLATED',
    selector: '[contenteditable="true" i]',
    hosts: ['shimo.im', 'alidocs.dingtalk.com'],
  },
  { family: 'tinymce', world: 'MAIN', selector: '.tox-tinymce, .mce-tinymce, .mce-content-body' },
  { family: 'ueditor', world: 'MAIN', selector: '.edui-editor' },
  { family: 'ckeditor4', world: 'MAIN', selector: '.cke, .cke_editable' },
  { family: 'kindeditor', world: 'MAIN', selector: '.ke-container' },
  { family: 'ckeditor5', world: 'MAIN', selector: '.ck-editor__editable' },
  { family: 'lexical', world: 'MAIN', selector: '[data-lexical-editor]' },
  { family: 'trix', world: 'MAIN', selector: 'trix-editor' },
  { family: 'quill', world: 'MAIN', selector: '.ql-container' },
  { family: 'froala', world: 'MAIN', selector: '.fr-box' },
  { family: 'summernote', world: 'MAIN', selector: '.note-editor' },
  { family: 'prosemirror', world: 'MAIN', selector: '.ProseMirror' },
  { family: 'editorjs', world: 'ISOLATED', selector: '.codex-editor__redactor' },
  { family: 'vditor', world: 'ISOLATED', selector: '.vditor-reset[contenteditable]' },
  { family: 'codemirror', world: 'MAIN', selector: '.cm-editor' },
  { family: 'codemirror5', world: 'MAIN', selector: '.CodeMirror' },
  { family: 'ace', world: 'MAIN', selector: '.ace_editor' },
  { family: 'monaco', world: 'MAIN', selector: '.monaco-editor' },
  { family: 'slate', world: 'MAIN', selector: '[data-slate-editor]' },
  { family: 'draftjs', world: 'MAIN', selector: '.public-DraftEditor-content' },
  { family: 'canvas-editor', world: 'MAIN', selector: '.ce-page-container, .ce-inputarea' },
  { family: 'univer', world: 'MAIN', selector: 'canvas[data-u-comp="render-canvas"]' },
  { family: 'textarea', world: 'ISOLATED', selector: 'textarea, input:not([type]), input[type="text" i]' },
  { family: 'contenteditable', world: 'ISOLATED', selector: '[contenteditable], body:read-write', unknown: true },
] as const satisfies readonly Detector[];

/** The text of a published page: no editor, so never found among them, but read in the same way. */
export const ARTICLE = { family: 'article', world: 'ISOLATED', selector: 'body' } as const satisfies Detector;

/** A line without its file in families/ does not pass the type check: the script it names is not built. */
export type KnownDetector = (typeof DETECTORS)[number] | typeof ARTICLE;

/** Pixels. */
const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 12;

const TABLE = Symbol.for(worldName('detectors'));
// Scripts built apart share no variable of a module.
const world = globalThis as { [TABLE]?: readonly Detector[] };

/** The panel tells it with every search: in each family's script it would take more room than most families do. */
export function takeTable(detectors: readonly Detector[]): void {
  world[TABLE] = detectors;
}

type Scope = Document | ShadowRoot;

/** The visible elements of the document that this family may take. */
export function candidates(document: Document, family: string, scopes = scopesOf(document)): HTMLElement[] {
  const own = world[TABLE]?.find((detector) => detector.family === family);
  if (!own || !isMeant(own, document)) return [];
  const earlier = linesBefore(document, family).map(({ selector }) => selector);
  // Null in the page itself and in frames of other origins.
  const frame = document.defaultView?.frameElement;
  const isClaimed = (element: Element) =>
    earlier.some((selector) => isWithin(element, selector) || (frame && isWithin(frame, selector)));
  return scopes
    .flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(own.selector)])
    .filter((element) => isLarge(element.getBoundingClientRect()) && !isClaimed(element));
}

/** True where an editor of the page's own scripts, of a family before this one, stands inside the element. */
export function holdsOther(element: Element, family: string): boolean {
  const own = linesBefore(element.ownerDocument, family).filter(({ world }) => world === 'MAIN');
  return own.length > 0 && element.querySelector(own.map(({ selector }) => selector).join()) !== null;
}

/** A line that takes the page as a whole leaves what stands on it to the others. */
function linesBefore(document: Document, family: string): readonly Detector[] {
  const table = world[TABLE] ?? [];
  const index = table.findIndex((detector) => detector.family === family);
  return table.slice(0, index).filter((detector) => detector.selector !== PAGE && isMeant(detector, document));
}

/** The document and the open shadow trees in it. */
function scopesOf(scope: Scope): Scope[] {
  const hosts = [...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [scope, ...hosts.flatMap(scopesOf)];
}

function isWithin(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true;
  const tree = element.getRootNode();
  return 'host' in tree && isWithin(tree.host as Element, selector);
}

function isMeant({ hosts }: Detector, document: Document): boolean {
  const host = document.location?.hostname ?? '';
  return !hosts || hosts.some((name) => host === name || host.endsWith(`.${name}`));
}

/** Suites that draw on a canvas take the keys in an element of a few pixels: it holds no draft. */
function isLarge({ width, height }: DOMRect): boolean {
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** The families that may have an editor in the document. */
export function detect(document: Document): string[] {
  takeTable(DETECTORS);
  const scopes = scopesOf(document);
  return DETECTORS.map(({ family }) => family).filter((family) => candidates(document, family, scopes).length > 0);
}
