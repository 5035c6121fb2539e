import { describe, expect, it } from 'vitest';
import { findSecrecyMarking, isOnPremise } from './secrecy';

describe('findSecrecyMarking', () => {
  it.each([
    ['机密★1年\n关于……的报告', '机密★1年'],
    ['机　　密★\n报告', '机密★'],
    ['机\u200b密★\n报告', '机密★'],
    ['绝密\n\n某某报告', '绝密'],
    ['内部资料，注意保存', '内部资料，注意保存'],
  ])('finds the mark of «%s»', (text, mark) => {
    expect(findSecrecyMarking(text)).toBe(mark);
  });

  // What is only not to be published, and what names secrets without being one; lib/text/secrecy has more of both.
  it.each([
    '（此件不公开）',
    '学习宣传《中华人民共和国保守国家秘密法》。',
    '保护商业秘密和个人隐私。',
    '重点工作★完成12项',
  ])('leaves «%s» alone', (text) => expect(findSecrecyMarking(text)).toBeNull());
});

describe('isOnPremise', () => {
  const at = (baseURL: string, onPremise = false, model = 'qwen3:8b') => isOnPremise({ baseURL, model, onPremise });

  it.each([
    'http://127.0.0.1:8000/v1',
    'http://localhost:11434/v1',
    'http://10.1.2.3/v1',
    'http://172.16.0.9/v1',
    'http://192.168.0.9:1/v1',
    'http://[::1]:8000/v1',
    'http://[fd00::1]/v1',
    'http://[fe80::1]/v1',
    'http://2130706433/v1',
  ])('%s', (url) => expect(at(url)).toBe(true));

  it.each([
    'http://8.8.8.8/v1',
    'http://172.32.0.1/v1',
    'http://192.169.0.1/v1',
    'http://127.0.0.1.nip.io/v1',
    'http://localhost.example.com/v1',
    'http://10.example.cn/v1',
    'https://model.office.gov.cn/v1',
    'http://[2001:db8::1]/v1',
  ])('not %s', (url) => expect(at(url)).toBe(false));

  it('takes the user’s word for a named server, never for a known cloud service', () => {
    expect(at('https://model.office.gov.cn/v1', true)).toBe(true);
    expect(at('https://api.deepseek.com/v1', true)).toBe(false);
    expect(at('https://DASHSCOPE.aliyuncs.com./v1', true)).toBe(false);
    expect(at('https://notdeepseek.com/v1', true)).toBe(true);
  });

  it('knows that Ollama passes cloud models on', () => {
    expect(at('http://127.0.0.1:11434/v1', false, 'gpt-oss:120b-cloud')).toBe(false);
    expect(at('http://127.0.0.1:11434/v1', true, 'glm-5:cloud')).toBe(false);
  });
});
