import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseReply } from './parse-reply';
import { splitThinking } from './think';

const Schema = z.strictObject({ text: z.string(), facts: z.array(z.string()) });
const good = '{"text":"开展活动","facts":["f1"]}';
const value = { text: '开展活动', facts: ['f1'] };

describe('parseReply', () => {
  it.each([
    ['plain', good],
    ['a fence', `\`\`\`json\n${good}\n\`\`\``],
    ['prose around a fence', `好的，如下：\n\`\`\`\n${good}\n\`\`\`\n以上。`],
    ['prose around', `好的：${good} 请查收。`],
    ['thinking with braces', `<think>先列 {"text":"草稿"} 再说</think>${good}`],
    ['a lone </think>', `想一想</think>\n${good}`],
    ['a second object', `${good}\n{"text":"别的","facts":[]}`],
  ])('reads %s exactly', (_, text) => {
    expect(parseReply(text, Schema)).toEqual({ ok: true, value, exact: true });
  });

  it.each([
    ['a trailing comma', '{"text":"开展活动","facts":["f1",],}', value],
    ['single quotes', "{'text':'开展活动','facts':['f1']}", value],
    [
      'unescaped quotes inside',
      '{"text":"开展"宪法宣传周"活动","facts":[]}',
      { text: '开展"宪法宣传周"活动', facts: [] },
    ],
    ['a raw line break', '{"text":"开展\n活动","facts":[]}', { text: '开展\n活动', facts: [] }],
    ['Chinese marks', '｛“text”：“开展活动”，“facts”：[“f1”]｝', value],
    ['an open fence cut off', '```json\n{"text":"开展活动","facts":["f1"]', value],
  ])('mends %s and says so', (_, text, expected) => {
    expect(parseReply(text, Schema)).toEqual({ ok: true, value: expected, exact: false });
  });

  it.each(['', '好的。', '[1,2]', 'null'])('finds no object in «%s»', (text) => {
    expect(parseReply(text, Schema)).toEqual({ ok: false, issues: ['回答中没有 JSON 对象。'] });
  });

  it('names what is wrong, by path', () => {
    const parsed = parseReply('{"text":1,"facts":["f1"],"more":true}', Schema);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.issues.join('\n')).toMatch(/text：/);
  });
});

describe('splitThinking', () => {
  it('shows nothing of the thinking at any moment of a stream', () => {
    const whole = '\n<think>计划 <b>一</b></think>\n\n正文';
    for (let end = 0; end <= whole.length; end += 1) {
      const { content } = splitThinking(whole.slice(0, end));
      expect('正文'.startsWith(content)).toBe(true);
    }
    expect(splitThinking(whole)).toEqual({ reasoning: '计划 <b>一</b>', content: '正文' });
  });

  it('leaves a tag inside an answer alone', () => {
    const text = '{"text":"a </think> b"}';
    expect(splitThinking(text)).toEqual({ reasoning: '', content: text });
  });
});
