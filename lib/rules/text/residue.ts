import type { Draft } from '@/lib/document/draft';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import type { Span } from '@/lib/text/span';
import { markdownMarks } from './residue-marks';
import { RESIDUE } from './residue-patterns';

const ZERO_WIDTH = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/g;
/** Tabs at the end of a line that is no row of a table. */
const LINE_END_TABS = /^[^\t\n]*\t[ \t\u00A0\u3000]*(?=\r?$)/gm;

export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'text/residue',
    title: '编辑器、模板、代码的残留',
    severity: 'error',
    basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）关于公文起草和审核的规定',
    why: '书签、域代码、网页代码、Markdown标记、模板里的“XX”和提示语，复制时带进来，发布后一眼就能看到。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '针对领导批注的意见逐条整改，执法力量有待补充。\n对张某某等人作出处罚，详见附件第3×4号表。', finds: [] },
      { text: '开展 C# 培训 1 次。\n#1 泵站和 2# 泵站完成改造。', finds: [] },
    ],
    bad: [
      {
        text: '[bookmark: _GoBack]2024年，我局扎实推进法治建设。',
        finds: ['[bookmark: _GoBack]'],
        fixed: '2024年，我局扎实推进法治建设。',
      },
      {
        text: '## 一、主要举措和成效\n**（一）加强领导。**召开会议&nbsp;2次。',
        finds: ['## ', '**（一）加强领导。**', '&nbsp;'],
        fixed: '一、主要举措和成效\n（一）加强领导。召开会议 2次。',
      },
      { text: '详见错误！未找到引用源。', finds: ['错误！未找到引用源。'] },
      { text: 'XX局全年检查??? 次，整改情况（待补充）。', finds: ['XX', '???', '（待补充）'] },
      { text: '⼯作⼈员6名。', finds: ['⼯', '⼈'], fixed: '工作人员6名。' },
      { text: '依法行政\t\n政务\u200B公开', finds: ['\t', '\u200B'], fixed: '依法行政\n政务公开' },
    ],
  },
  *check(view): Iterable<RawFinding> {
    const { draft } = view;
    const taken = new Uint8Array(draft.source.length);
    for (const finding of [...patterns(draft), ...markdownMarks(view)]) {
      if (taken.subarray(finding.start, finding.end).includes(1)) continue;
      taken.fill(1, finding.start, finding.end);
      yield finding;
    }
    // An editor puts zero-width characters around its own cursor and widgets.
    if (draft.format !== 'editor') yield* invisible(draft.source, ZERO_WIDTH, '看不见的零宽字符');
    if (draft.format === 'text') yield* lineEndTabs(draft.source);
  },
};

function* patterns(draft: Draft): Iterable<RawFinding> {
  for (const { pattern, what, severity, replacement, safe } of RESIDUE) {
    if (what.startsWith('Markdown') && draft.format === 'markdown') continue;
    for (const match of draft.source.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const text = replacement?.(match[0]);
      const title = text === '' ? '删除' : `改为“${text?.trim() || '空格'}”`;
      const fixes =
        text === undefined || text === match[0] ? [] : [{ title, safe: safe ?? false, edits: [{ start, end, text }] }];
      yield { start, end, severity, message: `${what}：“${match[0].trim()}”。`, fixes };
    }
  }
}

function* lineEndTabs(source: string): Iterable<RawFinding> {
  const places = [...source.matchAll(LINE_END_TABS)].map(({ 0: line, index }) => {
    const words = line.trimEnd().length;
    return place(index + words, line.slice(words));
  });
  yield* together(places, '行末的制表符');
}

function* invisible(source: string, pattern: RegExp, what: string): Iterable<RawFinding> {
  yield* together(
    [...source.matchAll(pattern)].map((match) => place(match.index, match[0])),
    what,
  );
}

function place(start: number, text: string): Span {
  return { start, end: start + text.length };
}

/** What nobody sees is one finding for the whole draft, at its first place. */
function* together(places: readonly Span[], what: string): Iterable<RawFinding> {
  const first = places[0];
  if (!first) return;
  const edits = places.map(({ start, end }) => ({ start, end, text: '' }));
  yield {
    ...first,
    severity: 'advice',
    message: `全文有${places.length}处${what}。`,
    fixes: [{ title: '全部删除', safe: true, edits }],
  };
}
