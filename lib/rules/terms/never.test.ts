import { expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { FIXED_PHRASES, NEVER } from '@/lib/terms/never.data';
import { rule } from './never';

testExamples(rule);

const OPEN = '会议强调，要贯彻';
const CLOSE = '，落实各项要求。';

it.each(FIXED_PHRASES.map(({ text }) => [text]))('%s: one character wrong, left out or swapped is found', (text) => {
  for (let at = 1; at < text.length - 1; at++) {
    const here = text.charAt(at);
    if (!/[\u4e00-\u9fff]/.test(here)) continue;
    const wrong = [`${text.slice(0, at)}曌${text.slice(at + 1)}`];
    if (!/[的和与及地]/.test(here)) wrong.push(text.slice(0, at) + text.slice(at + 1));
    wrong.push(`${text.slice(0, at)}曌${text.slice(at)}`);
    const next = text.charAt(at + 1);
    if (next !== here && /[\u4e00-\u9fff]/.test(next) && at + 2 < text.length)
      wrong.push(text.slice(0, at) + next + here + text.slice(at + 2));
    for (const one of wrong) {
      if (FIXED_PHRASES.some(({ also }) => also?.some((words) => one.includes(words)))) continue;
      const findings = findingsOf(rule, OPEN + one + CLOSE);
      expect(applyEdits(OPEN + one + CLOSE, chooseEdits(findings, false)), one).toBe(OPEN + text + CLOSE);
    }
  }
});

it.each(NEVER.filter(({ pattern }) => !pattern).map(({ cue, right }) => [cue, right]))('%s → %s', (cue, right) => {
  const text = OPEN + cue + CLOSE;
  expect(applyEdits(text, chooseEdits(findingsOf(rule, text), true))).toBe(OPEN + right + CLOSE);
});

it.each([
  ['市人民正府', '市人民政府'],
  ['人名群众', '人民群众'],
  ['践行社会注意核心价值观', '践行社会主义核心价值观'],
  ['协调推进“三个全面”战略布局', '协调推进“四个全面”战略布局'],
  ['统筹推进“四位一体”总体布局', '统筹推进“五位一体”总体布局'],
  ['“四个代表”重要思想', '“三个代表”重要思想'],
  ['增强“三个意识”、坚定“四个自信”', '增强“四个意识”、坚定“四个自信”'],
  ['增强“四个意识”、坚定“三个自信”、做到“两个维护”', '增强“四个意识”、坚定“四个自信”、做到“两个维护”'],
  ['坚定拥护“四个确立”', '坚定拥护“两个确立”'],
  ['增强四个意思', '增强四个意识'],
  ['习近平法制思想', '习近平法治思想'],
  ['中华人名共和国', '中华人民共和国'],
  ['市政附办公室', '市政府办公室'],
  ['党的总书纪', '党的总书记'],
  ['坚持以人民为忠心', '坚持以人民为中心'],
  ['习近平新时代特色社会主义思想', '习近平新时代中国特色社会主义思想'],
  ['中国共产党第二十届全国代表大会', '中国共产党第二十次全国代表大会'],
])('%s → %s', (wrong, right) => {
  expect(applyEdits(wrong, chooseEdits(findingsOf(rule, wrong), true))).toBe(right);
});

it.each([
  '全面依法治市、全面依法治县、全面依法治省，市委全面依法治市委员会办公室，全面从严治军。',
  '完善中国特色社会主义法律体系，坚持中国特色社会主义政治发展道路，中国特色社会主义制度。',
  '市中级人民法院、省高级人民法院、县人民检察院、市监察委员会、区人大常委会。',
  '社会主义法治社会，社会主义现代化国家，基层治理体系和治理能力现代化。',
  '第十四届全国人民代表大会第二次会议，党的第二十次全国代表大会，第二十届中央委员会第三次全体会议。',
  '以农民为中心，以居民为中心的服务，推进国防治理体系和治理能力现代化。',
  '坚持以人为中心的城镇化，坚持以人民群众为中心，以项目为中心。',
  '科学立法，严格执法，公正司法，全民守法。',
  '严守“六个维护”要求以外，“三个意识”即责任意识、大局意识、服务意识。',
  '习近平主席，习近平同志，习近平新时代文化建设，习近平总书记重要讲话。',
  '深刻领会“两个确立”的决定性意义，深刻领悟“两个确立”决定性意义。',
  '建设马克思主义学习型政党，人名、地名用字，进攻府邸，政府信息公开。',
  '國家监察委员会，習近平法治思想。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text).filter(({ text: marked }) => marked !== '六')).toEqual([]);
});
