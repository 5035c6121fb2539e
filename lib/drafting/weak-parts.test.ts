import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { postWrite } from '@/lib/messaging/post-write';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { SOUND_REPORT, withPart } from '@/lib/rules/structure/example-report';
import { acceptSuggestion } from './accept-suggestion';
import { draftLedger } from './draft-ledger';
import { strengthenPart } from './draft-part';
import { weakParts } from './weak-parts';

function read(text: string) {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  return { draft, report, profile: fazhiAnnual, ledger: draftLedger(draft, report, fazhiAnnual) };
}

const weak = (text: string) => weakParts(read(text).report, fazhiAnnual);

/** The draft after what a part lacks was put to its end. */
async function strengthened(text: string, role: string) {
  const context = read(text);
  const { draft, report, ledger } = context;
  const suggestion = strengthenPart(role, report, draft, ledger, fazhiAnnual);
  const session = createPastedSession('稿', textSnapshot(text));
  expect(await postWrite(session, acceptSuggestion(suggestion, {}, context))).toMatchObject({ status: 'applied' });
  return (await session.read()).snapshot.text;
}

const PLAN = '2025年度推进法治政府建设的主要安排';

describe('weakParts', () => {
  it('names what is empty or thin, in the template’s order', () => {
    const found = weak(withPart('plan', PLAN));
    expect(found.map(({ role }) => role)).toEqual(['measures', 'problems', 'responsibility', 'plan']);
    expect(found.at(-1)?.reason).toBe('只有标题，没有内容。');
    expect(found[0]?.reason).toMatch(/^只有\d+字左右，一般不少于400字。没有写到：/);
  });

  it('does not call a plain 无 weak, nor a part that is missing', () => {
    expect(weak(SOUND_REPORT).map(({ role }) => role)).not.toContain('other');
    expect(weak('某局关于2024年度法治政府建设情况的报告\n一、存在的不足和原因\n').map(({ role }) => role)).toEqual([
      'problems',
    ]);
  });
});

describe('what a part lacks', () => {
  it('goes to its end and counts on from its own items', async () => {
    const text = await strengthened(
      withPart(
        'measures',
        '2024年度推进法治政府建设的主要举措和成效\n（一）严格执法\n开展执法检查。\n（二）普法宣传\n开展普法。',
      ),
      'measures',
    );
    const part = text.slice(text.indexOf('一、'), text.indexOf('\n二、'));
    expect(part).toMatch(/（二）普法宣传\n开展普法。\n（三）/);
    expect(part).toMatch(/【待核实：学习贯彻习近平法治思想的做法和成效】/);
    expect(text.slice(text.indexOf('\n二、'))).toBe(SOUND_REPORT.slice(SOUND_REPORT.indexOf('\n二、')));
  });

  it('counts on with 三是 where the part counts so', async () => {
    const problems = '2024年度推进法治政府建设存在的不足和原因\n一是执法力量偏弱。\n二是普法形式单一。';
    const answered = withPart('problems', problems).replace(
      '（一）充实执法力量\n组织执法人员参加资格考试，对照权责清单补齐岗位。',
      '一是充实执法力量。\n二是抓好培训。',
    );
    const text = await strengthened(answered, 'plan');
    expect(text).toMatch(/二是抓好培训。\n三是[^\n]*(?:普法|宣传)/);
  });

  it('begins with the first item in an empty part', async () => {
    const text = await strengthened(withPart('plan', PLAN), 'plan');
    expect(text).toMatch(new RegExp(`四、${PLAN}\\n2025年度，将重点做好以下工作：\\n（一）`));
    expect(text).toMatch(/\n五、其他需要报告的情况\n无。/);
  });
});
