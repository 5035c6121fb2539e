import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { findSecrecyMarks, type SecrecyMark } from '@/lib/text/secrecy';

const MESSAGE: Readonly<Record<SecrecyMark['kind'], string>> = {
  secrecy: '这里标着密级。年度报告要向社会公开，请先确认能不能公开；标着密级的稿件不能发给云端模型。',
  internal: '这里写着内部使用。年度报告要向社会公开，请先确认能不能公开。',
  closed: '这里写着不公开或者依申请公开，与向社会公开的要求不符，请确认。',
};

export const rule: BlockRule = {
  scope: 'block',
  cues: ['密', '★', '☆', '✩', '✭', '⭐', '＊', '内部', '此件', '公开属', '公开方', '公开形', '公开类'],
  meta: {
    id: 'privacy/secret-marking',
    title: '密级和内部标志',
    severity: 'warning',
    basis: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）关于公开的规定；《中华人民共和国保守国家秘密法》',
    why: '报告公开前要先审查。带着密级、内部标志的稿子，发布和发给云端模型之前都要由人确认。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '学习《中华人民共和国保守国家秘密法》，不涉及国家秘密、商业秘密。', finds: [] },
      { text: '（此件公开发布）', finds: [] },
    ],
    bad: [
      { text: '机密★10年\n关于2024年度法治政府建设情况的报告', finds: ['机密★10年'] },
      { text: '内部资料，注意保存', finds: ['内部资料，注意保存'] },
      { text: '（此件不公开）', finds: ['此件不公开'] },
    ],
  },
  check({ text }): Iterable<RawFinding> {
    return findSecrecyMarks(text).map(({ start, end, kind }) => ({ start, end, message: MESSAGE[kind] }));
  },
};
