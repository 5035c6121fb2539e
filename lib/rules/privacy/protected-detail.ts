import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';
import { PROTECTED } from './protected-patterns';

/** 总书记 and the Centre: their 指示批示 are in every report. */
const CENTRE = /(?:总书记|中央|国务院|总理)[^。；\n]{0,24}$/;

/** The index of the pattern of each word. */
const OWNERS = PROTECTED.flatMap(({ cues }, at) => cues.map(() => at));

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'privacy/protected-detail',
    title: '不宜公开的细节',
    severity: 'warning',
    basis: '《中华人民共和国保守国家秘密法》；《中华人民共和国政府信息公开条例》关于公开前审查的规定',
    why: '国防动员、人民防空的位置、等级、番号、频率等细节，以及内部流转的字样，公开前要逐条确认。能不能公开由保密审查决定，软件只作提醒。',
    fixable: false,
  },
  cues: [],
  words: PROTECTED.flatMap(({ cues }) => [...cues]),
  examples: {
    good: [
      { text: '检查在建人防工程37个，为社区配备手摇警报器14台，走访慰问驻地部队。', finds: [] },
      { text: '学习习近平总书记关于国防动员工作的重要指示批示精神。', finds: [] },
      { text: '报送审计要情11篇，获市委领导批示9件次、县领导批示肯定2次。', finds: [] },
      { text: '印发《云岭市行政规范性文件管理办法（征求意见稿）》，向社会公开征求意见。', finds: [] },
      { text: '出台潜力统计调查、动员征用补偿等3项制度，潜力调查提出5条工作建议。', finds: [] },
      { text: '网络安全等级保护达到三级，个人防护等级二级，增长32.15%。', finds: [] },
    ],
    bad: [
      { text: '走访慰问驻地31234部队官兵。', finds: ['31234部队'] },
      { text: '人防指挥所位于云岭公园地下二层，运行正常。', finds: ['人防指挥所位于云岭公园地下二层'] },
      { text: '新建人防工程防护等级为核6级、常6级。', finds: ['防护等级为核6级'] },
      { text: '防空警报覆盖率达98.6%。', finds: ['警报覆盖率达98.6%'] },
      { text: '采集国防动员潜力数据12类320项。', finds: ['国防动员潜力数据12类320项'] },
      { text: '关于2024年度法治政府建设情况的报告（送审稿）', finds: ['报告（送审稿）'] },
      { text: '市委主要领导批示后，及时办理。', finds: ['领导批示'] },
    ],
  },
  *check({ text, places }): Iterable<RawFinding> {
    const mayMatch = new Set<number>();
    for (let i = 0; i < places.length; i += 2) mayMatch.add(OWNERS[places[i] ?? 0] ?? -1);
    for (const [at, { pattern, what, severity, beside }] of PROTECTED.entries()) {
      if (!mayMatch.has(at) || (beside && !beside.test(text))) continue;
      for (const match of matchesOf(pattern, text)) {
        if (/批示/.test(match[0]) && CENTRE.test(text.slice(0, match.index))) continue;
        const message = `这里像是${what}。报告要向社会公开，请先确认能不能公开。`;
        yield { start: match.index, end: match.index + match[0].length, severity, message };
      }
    }
  },
};
