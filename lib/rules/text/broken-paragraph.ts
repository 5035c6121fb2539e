import type { Joint, PlacedDraft } from '@/lib/document/draft';
import { PAGE_NUMBERS } from '@/lib/document/read-line';
import type { Edit, Fix } from '@/lib/rules/finding';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { aroundJoint } from './around-joint';

/** A sentence cut over two paragraphs, as PDF and web exports do at page ends. Found by lib/document/join.ts. */
export const rule: DraftRule = {
  scope: 'draft',
  meta: {
    id: 'text/broken-paragraph',
    title: '断开的段落',
    severity: 'warning',
    basis: '《党政机关公文格式》（GB/T 9704-2012）关于正文的规定',
    why: '从PDF或网页复制时，一句话常在换页处断成两段，排版后很显眼。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '（一）加强组织领导\n全年召开专题会议2次，研究法治工作。', finds: [] },
      { text: '全年开展检查12次，发现问题8个。\n整改完成后组织“回头看”。', finds: [] },
    ],
    bad: [
      {
        text: '规范行政执法行为。全年重新\n\n修订多项工作制度，组织开展案卷评查。',
        finds: ['为。全年重新\n\n修订多项工作'],
        fixed: '规范行政执法行为。全年重新修订多项工作制度，组织开展案卷评查。',
      },
      {
        text: '规范行政执法行为。全年重新\n— 2 —\n修订多项工作制度，组织开展案卷评查。',
        finds: ['为。全年重新\n— 2 —\n修订多项工作'],
        fixed: '规范行政执法行为。全年重新修订多项工作制度，组织开展案卷评查。',
      },
      {
        text: '规范行政执法行为。全年重新\n第 2 页 共 9 页\n修订多项工作制度，组织开展案卷评查。',
        finds: ['为。全年重新\n第 2 页 共 9 页\n修订多项工作'],
        fixed: '规范行政执法行为。全年重新修订多项工作制度，组织开展案卷评查。',
      },
    ],
  },
  check({ draft }): Iterable<RawFinding> {
    const { joints } = draft;
    if (joints.length === 0) return NONE;
    return draft.wrapped === null
      ? joints.map((joint) => ofJoint(draft, joint))
      : [wholeText(draft, joints, draft.wrapped)];
  },
};

const NONE: readonly RawFinding[] = [];
/** A joint is the same object as long as its paragraph is. */
const findings = new WeakMap<Joint, RawFinding>();
const edits = new WeakMap<Joint, Edit>();

function ofJoint(draft: PlacedDraft, joint: Joint): RawFinding {
  const before = findings.get(joint);
  if (before) return before;
  const message = '一句话断成了两段，应当连起来。';
  const finding = { ...aroundJoint(draft, joint), message, fixes: [joinFix([edit(draft, joint)])] };
  findings.set(joint, finding);
  return finding;
}

function wholeText(draft: PlacedDraft, joints: readonly Joint[], width: number): RawFinding {
  const { start, end } = joints[0] ? ofJoint(draft, joints[0]) : { start: 0, end: 0 };
  return {
    start,
    end,
    severity: 'advice',
    message: `全文每行在${width}字左右断开，共${joints.length}处，像是从PDF复制的，可以连成整段。`,
    fixes: [joinFix(joints.map((joint) => edit(draft, joint)))],
  };
}

/** Takes the line breaks and a page number out; markup of the next line stays, and two Latin words stay two words. */
function edit(draft: PlacedDraft, joint: Joint): Edit {
  const before = edits.get(joint);
  if (before) return before;
  const { start, end } = joint;
  // A page number in the gap goes too.
  const rest = draft.source.slice(start, end).replace(PAGE_NUMBERS, '').replace(/\s+/g, '');
  const latin = /[A-Za-z0-9]/;
  const space = latin.test(draft.source.charAt(start - 1)) && latin.test(draft.source.charAt(end)) ? ' ' : '';
  const made = { start, end, text: space + rest };
  edits.set(joint, made);
  return made;
}

/** Not safe: whether two paragraphs were meant is for the writer to say. */
function joinFix(edits: Edit[]): Fix {
  return { title: '连成一段', safe: false, edits };
}
