import { describe, expect, it } from 'vitest';
import { judgeWording, restates } from './judge-sentence';
import { lockText } from './locked';

const judge = (before: string, after: string) => {
  const locked = lockText([before], 'past', 2024);
  const [sentence] = locked.sentences;
  if (!sentence) throw new Error('no sentence');
  // Slots by the words they stand for: «3次».
  const given = after.replace(/«([^»]+)»/g, (_, words: string) => {
    const fact = locked.ledger.facts.find(({ surface, computed }) => surface === words && !computed);
    if (!fact) throw new Error(`no ${words} in ${before}`);
    return `{{${fact.id}}}`;
  });
  return judgeWording(given, sentence, locked);
};

const DONE = '全年我们一共搞了执法检查42次，查出问题31个。';
const TWO = '召开专题会议2次，检查人防工程42个。';
const LACK = '执法力量还没有形成合力，与上年相比检查次数下降12%。';

describe('takes a wording that only says it otherwise', () => {
  it.each([
    [DONE, '全年开展执法检查«42次»，发现问题«31个»。', '全年开展执法检查42次，发现问题31个。'],
    [DONE, '全年共开展执法检查«42次»，查出问题«31个»', '全年共开展执法检查42次，查出问题31个。'],
    [TWO, '检查人防工程«42个»，召开专题会议«2次»。', '检查人防工程42个，召开专题会议2次。'],
    ['对于学习方面的工作要进一步地去加强。', '进一步加强学习工作。', '进一步加强学习工作。'],
    ['学习的深度还不够，针对性不是很强。', '学习深度不够，针对性不强。', '学习深度不够，针对性不强。'],
    ['一是普法形式比较单一；', '一是普法形式单一。', '一是普法形式单一；'],
  ])('%s → %s', (before, after, text) => {
    expect(judge(before, after)).toEqual({ text, problems: [] });
    expect(restates(before, text, 'past', 2024)).toBe(true);
  });
});

describe('refuses a wording that says something else', () => {
  it.each([
    ['a slot lost', DONE, '全年开展执法检查«42次»，发现问题。'],
    ['a slot doubled', DONE, '全年开展执法检查«42次»«42次»，发现问题«31个»。'],
    ['a figure of its own', DONE, '全年开展执法检查«42次»，发现问题«31个»，整改29个。'],
    ['a figure in place of a slot', DONE, '全年开展执法检查42次，发现问题«31个»。'],
    ['a figure in Chinese', DONE, '全年开展执法检查«42次»，发现问题«31个»，约谈三人。'],
    ['figures traded', TWO, '召开专题会议«42个»，检查人防工程«2次»。'],
    ['figures traded with their words', TWO, '检查人防工程«2次»，召开专题会议«42个»。'],
    ['万 after a slot', DONE, '全年开展执法检查«42次»，发现问题«31个»万。'],
    ['近 before a slot', DONE, '全年开展执法检查近«42次»，发现问题«31个»。'],
    ['another deed', DONE, '全年开展执法检查«42次»，发现问题«31个»，立案处罚违法企业。'],
    ['another object', DONE, '全年开展消防检查«42次»，发现问题«31个»。'],
    ['a person', DONE, '局长李卫国全年开展执法检查«42次»，发现问题«31个»。'],
    ['praise', DONE, '全年开展执法检查«42次»，发现问题«31个»，成效显著。'],
    ['a scale claim', DONE, '全年首次开展执法检查«42次»，发现问题«31个»。'],
    ['another place', '在望湖广场，发放折页300份。', '在云岭广场，发放折页«300份»。'],
    ['a law', DONE, '依据《行政处罚法》开展执法检查«42次»，发现问题«31个»。'],
    ['a denial dropped', LACK, '执法力量形成合力，与«上年»相比检查次数下降«12%»。'],
    ['a fall turned into a rise', LACK, '执法力量还没有形成合力，与«上年»相比检查次数增长«12%»。'],
    ['a deed lost', '召开专题会议研究部署，检查人防工程42个。', '检查人防工程«42个»。'],
    ['a lead lost', '一是检查人防工程42个。', '检查人防工程«42个»。'],
    ['an unknown slot', DONE, '全年开展执法检查«42次»，发现问题«31个»{{f99}}。'],
    ['a placeholder of its own', DONE, '全年开展执法检查«42次»，发现问题«31个»，【待核实：整改数】。'],
    ['nothing', DONE, ''],
  ])('%s', (_, before, after) => {
    const { text, problems } = judge(before, after);
    expect(text).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('and says so again when it comes without slots', () => {
    expect(restates(DONE, '全年开展执法检查43次，发现问题31个。', 'past', 2024)).toBe(false);
    expect(restates(TWO, '召开专题会议42次，检查人防工程2个。', 'past', 2024)).toBe(false);
    expect(restates(DONE, DONE, 'past', 2024)).toBe(false);
  });
});

describe('lockText', () => {
  it('leaves a sentence as it is where a slot could not carry all of its figures', () => {
    const [hotline] = lockText(['通过12345热线受理诉求8件。'], 'past', 2024).sentences;
    expect(hotline?.slotted).toBeNull();
  });

  it('locks bodies, quotations and claims too, each sentence by its own facts', () => {
    const { sentences } = lockText(['会同区司法局推进“一网通办”。', '案件同比下降12%。'], 'past', 2024);
    expect(sentences[0]?.slotted).toMatch(/^会同\{\{f1\}\}推进.*。$/);
    expect(sentences[1]?.slotted).not.toMatch(/12|同比/);
  });
});

describe('who did what to whom, and how surely', () => {
  const review = '区司法局对区水务局移送的案件3件进行复核，要求2家企业限期整改，尚未完成。';
  const talk = '部分单位整改不到位的2项问题已约谈。';
  it.each([
    ['the bodies exchanged', review, '区水务局对区司法局移送的案件«3件»进行复核，要求«2家»企业限期整改，尚未完成。'],
    ['a demand made a deed', review, '«区司法局»对«区水务局»移送的案件«3件»进行复核，«2家»企业限期整改，尚未完成。'],
    ['verbs exchanged', review, '«区司法局»对«区水务局»移送的案件«3件»进行复核，要求«2家»企业限期完成，尚未整改。'],
    ['a term added', review, '«区司法局»全年对«区水务局»移送的案件«3件»进行复核，要求«2家»企业限期整改，尚未完成。'],
    ['the contrary', talk, '部分单位已约谈的«2项»问题整改不到位。'],
    ['a limit gone', talk, '单位整改不到位的«2项»问题已约谈。'],
  ])('%s is another statement', (_, before, after) => {
    expect(judge(before, after).text).toBeNull();
  });
});
