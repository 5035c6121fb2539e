/** A short sound report of an office that does not exist, for the examples of the structure rules. */
const PARTS: Readonly<Record<string, string>> = {
  measures: `2024年度推进法治政府建设的主要举措和成效
（一）加强组织领导
组织理论学习中心组集体学法4次，研究法治工作2次。`,
  problems: `2024年度推进法治政府建设存在的不足和原因
一是执法力量偏弱。主要原因是持证人员调出较多，补充不及时。`,
  responsibility: `2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况
主要负责人主持召开专题会议2次，听取法治工作汇报1次。`,
  plan: `2025年度推进法治政府建设的主要安排
（一）充实执法力量
组织执法人员参加资格考试，对照权责清单补齐岗位。`,
  other: `其他需要报告的情况
无。`,
};

const NUMBERS = ['一', '二', '三', '四', '五'];

/** The report with the parts named, in that order. */
export function reportOf(roles: readonly string[], parts: Readonly<Record<string, string>> = PARTS): string {
  const body = roles.map((role, at) => `${NUMBERS[at]}、${parts[role] ?? PARTS[role] ?? role}`);
  return [
    '云岭市某局关于2024年度法治政府建设情况的报告',
    '市委、市政府：',
    '2024年，我局认真履行法定职责。现将有关情况报告如下：',
    ...body,
    '云岭市某局',
    '2025年1月20日',
  ].join('\n');
}

const ORDER = ['measures', 'problems', 'responsibility', 'plan', 'other'];

export const SOUND_REPORT = reportOf(ORDER);

export function without(role: string): string {
  return reportOf(ORDER.filter((other) => other !== role));
}

export function withPart(role: string, text: string): string {
  return reportOf(ORDER, { ...PARTS, [role]: text });
}
