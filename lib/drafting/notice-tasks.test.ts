import { describe, expect, it } from 'vitest';
import { buildLedger, type Source } from '@/lib/facts/ledger';
import { noticeTasks } from './notice-tasks';

const tasks = (text: string, kind: Source['kind'] = 'plan') =>
  noticeTasks(buildLedger([{ id: 'n', label: '通知', kind, text }], 2024));

describe('noticeTasks', () => {
  it.each([
    ['各单位要健全行政执法监督机制，6月底前完成自查。', ['健全行政执法监督机制，6月底前完成自查。']],
    ['各县（市、区）、市直各部门要加强对基层的指导。', ['加强对基层的指导。']],
    ['要压实主体责任；要做好信息报送。', ['压实主体责任。', '做好信息报送。']],
    ['一要统筹力量；二要加强培训。', ['统筹力量。', '加强培训。']],
    ['主要负责人要带头学法用法。', ['带头学法用法。']],
    ['（二）各部门要公布权责清单。', ['公布权责清单。']],
  ])('%s', (text, expected) => expect(tasks(text).map((task) => task.text)).toEqual(expected));

  it.each([
    '现将工作要点印发给你们。',
    '主要任务如下。',
    '按照要求抓好落实。',
    '需要进一步加强培训。',
    '重要的是提高认识。',
    '全年开展执法检查29次。',
    '要求各单位按时报送。',
    '要不断提高。',
  ])('asks nothing: %s', (text) => expect(tasks(text)).toEqual([]));

  it('tells where a task stands, each once, and takes none from a model of wording', () => {
    const text = '各单位要加强学习培训工作。\n各部门要加强学习培训工作。';
    expect(tasks(text)).toEqual([{ text: '加强学习培训工作。', quote: '各单位要加强学习培训工作。', label: '通知' }]);
    expect(tasks(text, 'reference')).toEqual([]);
  });
});
