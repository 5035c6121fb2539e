import { describe, expect, it } from 'vitest';
import { borrowed } from './borrowed';

const ABOUT = /学法|执法/;
const of = (text: string, isOwn = true) =>
  borrowed({ text, from: isOwn ? { start: 0, end: text.length } : null, label: '工作小结' }, ABOUT);

describe('borrowed', () => {
  it.each([
    ['全年集体学法4次。', '全年集体学法4次。', '原文'],
    ['但执法力量还不够。', '执法力量还不够。', '原文'],
    ['并联审批提速，执法检查减少。', '并联审批提速，执法检查减少。', '原文'],
    [
      '健全工作机制，压实各科室责任，党组会议会前集体学法11次，带动全体干部职工逐步养成办事依法的习惯。',
      '党组会议会前集体学法11次。',
      '节选自原文',
    ],
    [
      '全年组织集体学法8次、专题研讨4次，开展行政执法检查12次、案卷评查2次、业务培训3次。',
      '全年组织集体学法8次、专题研讨4次。',
      '节选自原文',
    ],
  ])('%s', (text, taken, note) => expect(of(text)).toMatchObject({ text: taken, note, origin: 'copied' }));

  it('takes nothing of a long sentence of one clause', () => {
    expect(of('组织全体行政执法人员赴上级机关和兄弟单位跟班学习交流法律法规知识和案卷制作经验。')).toBeNull();
  });

  it('takes a sentence of a source whole', () => {
    const text = '健全工作机制，压实各科室责任，党组会议会前集体学法11次，带动全体干部职工逐步养成办事依法的习惯。';
    expect(of(text, false)).toMatchObject({ text, note: '工作小结', from: [] });
  });
});
