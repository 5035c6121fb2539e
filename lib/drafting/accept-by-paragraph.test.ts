import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { postWrite } from '@/lib/messaging/post-write';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { type AcceptContext, acceptSuggestion, type UserEdits } from './accept-suggestion';
import { draftLedger } from './draft-ledger';
import { draftPart } from './draft-part';
import { placeholder } from './placeholder';
import { standingParagraphs } from './standing';
import type { Suggestion } from './suggestion';

const TITLE = '云岭市某局关于2024年度法治政府建设情况的报告';
/** Drafts without a plan, each with headings and items of its own. */
const DRAFTS: Readonly<Record<string, string>> = {
  'items in brackets': `${TITLE}
一、2024年度推进法治政府建设的主要举措和成效
（一）严格执法。开展执法检查29次。
（二）加强普法。发放折页300份。
二、2024年度推进法治政府建设存在的不足和原因
（一）执法力量偏弱。持证人员偏少。主要原因是补充不及时。
（二）普法形式单一。新媒体运用不够。主要原因是专业人员不足。
（三）信息化水平不高。检查记录以纸质为主。主要原因是投入不足。
三、其他需要报告的情况
无。
云岭市某局
2025年1月9日`,
  'blank lines, items as ordinals': `${TITLE}

一、2024年度推进法治政府建设的主要举措和成效

一是严格执法。开展执法检查29次。

二是加强普法。发放折页300份。

二、2024年度推进法治政府建设存在的不足和原因

一是执法力量偏弱。持证人员偏少。主要原因是补充不及时。

二是普法形式单一。新媒体运用不够。主要原因是专业人员不足。

云岭市某局
2025年1月9日
`,
};

function contextOf(text: string): AcceptContext {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  return { draft, report, profile: fazhiAnnual, ledger: draftLedger(draft, report, fazhiAnnual) };
}

function suggested(text: string, role: string): Suggestion {
  const { draft, report, ledger } = contextOf(text);
  return draftPart(role, report, draft, ledger, fazhiAnnual);
}

/** The draft's text after these paragraphs were accepted in it. */
async function accepted(
  text: string,
  suggestion: Suggestion,
  edits: UserEdits,
  only?: readonly number[],
): Promise<string> {
  const session = createPastedSession('粘贴', textSnapshot(text));
  const result = await postWrite(session, acceptSuggestion(suggestion, edits, contextOf(text), only));
  expect(result.status).toBe('applied');
  return (await session.read()).snapshot.text;
}

const standingIn = (text: string, suggestion: Suggestion, edits: UserEdits = {}) => [
  ...standingParagraphs(suggestion, edits, contextOf(text)).keys(),
];

describe.each(Object.entries(DRAFTS))('a plan accepted by paragraph, %s', (_, text) => {
  const suggestion = suggested(text, 'plan');
  const all = suggestion.paragraphs.map((_one, index) => index);

  it('reads as if it had been accepted at once, whatever came first', async () => {
    const whole = await accepted(text, suggestion, {});
    const orders = fc.shuffledSubarray(all, { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        let now = text;
        for (const index of order) now = await accepted(now, suggestion, {}, [index]);
        expect(now).toBe(whole);
      }),
      { numRuns: 12 },
    );
  });

  it('is marked paragraph by paragraph, by what stands in the draft', async () => {
    expect(standingIn(text, suggestion)).toEqual([]);
    const some = await accepted(text, suggestion, {}, [1]);
    expect(standingIn(some, suggestion)).toEqual([1]);
    expect(standingIn(await accepted(some, suggestion, {}, [0]), suggestion)).toEqual([0, 1]);
    expect(standingIn(await accepted(text, suggestion, {}), suggestion)).toEqual(all);
  });
});

describe('gaps that the user filled', () => {
  const text = DRAFTS['items in brackets'] ?? '';
  const suggestion = suggested(text, 'responsibility');
  const at = suggestion.paragraphs.findIndex(({ sentences }) =>
    sentences.some((sentence) => sentence.text.includes(placeholder('主持召开专题会议的次数'))),
  );
  const fills = { [`${at}:0:主持召开专题会议的次数`]: '全年主持召开专题会议4次' };

  it('are written as he typed them, the other gaps as they were', async () => {
    const written = await accepted(text, suggestion, { fills });
    expect(written).toContain('全年主持召开专题会议4次。');
    expect(written).not.toContain(placeholder('主持召开专题会议的次数'));
    expect(written).toContain(placeholder('主要负责人带头学法的次数和内容'));
  });

  it('vouch for nothing else: what is not borne out stays out', async () => {
    const [first, ...others] = suggestion.paragraphs;
    const lie = { text: `全年处罚88家，${placeholder('金额')}。`, origin: 'pattern' as const, from: [], facts: [] };
    const false_ = { ...suggestion, paragraphs: [{ title: null, sentences: [lie] }, ...others] };
    expect(first).toBeDefined();
    const written = await accepted(text, false_, { fills: { '0:0:金额': '罚款3万元' } });
    expect(written).not.toContain('88家');
  });
});

describe('standingParagraphs', () => {
  it('does not take a sentence for accepted that was copied from elsewhere in the draft', () => {
    const text = `${DRAFTS['items in brackets']}`;
    const sentence = { text: '开展执法检查29次。', origin: 'copied' as const, from: [], facts: [] };
    const loose: Suggestion = {
      ...suggested(text, 'other'),
      heading: null,
      paragraphs: [{ title: null, sentences: [sentence] }],
    };
    expect(standingIn(text, loose)).toEqual([]);
    const figures = {
      ...loose,
      paragraphs: [{ title: null, sentences: [{ ...sentence, origin: 'figures' as const }] }],
    };
    expect(standingIn(text, figures)).toEqual([0]);
  });
});
