import { expect, it } from 'vitest';
import { buildLedger } from '@/lib/facts/ledger';
import { selfWritten } from './self-written';
import { renderSlots } from './slots';

const text = '6月18日悬挂横幅6条，参与500余人。2024年12月4日开展宣传3场次。';
const ledger = buildLedger([{ id: 's', label: '', kind: 'text', text }], 2024);
const idOf = (surface: string) => ledger.facts.find((fact) => fact.surface === surface)?.id ?? '';
const found = (sentence: string) => {
  const slotted = sentence.replace(/«([^»]*)»/g, (_, words: string) => `{{${idOf(words)}}}`);
  const rendered = renderSlots(slotted, ledger.facts, '');
  return selfWritten(rendered, ledger).map(({ start, end }) => rendered.text.slice(start, end));
};

it.each([
  '«6月18日»悬挂横幅«6条»。',
  '悬挂横幅6条，参与５００余人。',
  '12月4日开展宣传«3场次»。',
  '【待核实：第一】。',
])('lets a source be repeated: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

it.each([
  ['悬挂横幅陆条。', '陆条'],
  ['悬挂横幅06条。', '06条'],
  ['悬挂横幅六条。', '六条'],
  ['悬挂横幅近«6条»。', '近6条'],
  ['开展宣传1«3场次»。', '13场次'],
  ['十二月四日开展宣传。', '十二月四日'],
])('%s has %s of its own', (sentence, words) => {
  expect(found(sentence)).toEqual([words]);
});
