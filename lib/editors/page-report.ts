import { DETECTORS, detect } from './detectors';

/** What a frame holds, in names and numbers: no text of the page, no address. */
export interface FrameReport {
  /** The site, when it is one of the suites we know; else null. */
  readonly suite: string | null;
  readonly families: readonly string[];
  /** Objects of editors that are there, with the names of their members that matter here. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<string, number>>;
}

const OBJECTS = [
  'WordEditor.Extension',
  'WordEditor.Extension.AutomationUtility',
  'PageMain',
  'PageMain.blockManager',
  '_docs_annotate_getAnnotatedText',
  'APP',
  'WPSOpenApi',
  '__WPSENV__',
  'pad.editor',
  'Asc.editor',
  'DE',
  'app.map',
  'app.socket',
  'tinymce',
  'CKEDITOR',
  'UE',
  'KindEditor',
  'Quill',
  'monaco.editor',
  'univerAPI',
];
const ELEMENTS = ['iframe', 'canvas', 'textarea', '[contenteditable]', '[data-block-id]', '[data-record-id]'];
const MATTERS =
  /text|cop(?:y|ies)|content|select|range|paragraph|block|undo|locate|search|find|document|permission|ready/i;
/** A name of a program, not of a person or a file: letters alone. */
const NAME = /^[A-Za-z_$]{2,40}$/;
const MOST_MEMBERS = 80;

export function reportPage(document: Document): FrameReport {
  const host = document.location.hostname;
  const hosts = DETECTORS.flatMap((detector) => ('hosts' in detector ? detector.hosts : []));
  const objects: Record<string, string[]> = {};
  for (const path of OBJECTS) {
    const value = valueAt(path);
    if (value !== undefined && value !== null) objects[path] = membersOf(value);
  }
  const selectors = [
    ...ELEMENTS,
    ...DETECTORS.map(({ selector }) => selector).filter((selector) => selector !== 'body'),
  ];
  return {
    suite: hosts.find((name) => host === name || host.endsWith(`.${name}`)) ?? null,
    families: detect(document),
    objects,
    counts: Object.fromEntries(selectors.map((selector) => [selector, document.querySelectorAll(selector).length])),
  };
}

function valueAt(path: string): unknown {
  try {
    return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], globalThis);
  } catch {
    return undefined;
  }
}

/** Own members and inherited ones; a value is never looked at. */
function membersOf(value: unknown): string[] {
  const names = new Set<string>();
  try {
    for (let at: unknown = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (NAME.test(name) && MATTERS.test(name)) names.add(name);
    }
  } catch {
    // A proxy may forbid it.
  }
  return [...names].sort().slice(0, MOST_MEMBERS);
}
