import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readBaseUrl } from './base-url';
import { PRESETS } from './presets';

describe('readBaseUrl', () => {
  it.each([
    ['http://192.168.1.10:8000/v1', 'http://192.168.1.10:8000/v1'],
    ['http://192.168.1.10:8000/v1/', 'http://192.168.1.10:8000/v1'],
    ['http://192.168.1.10:8000', 'http://192.168.1.10:8000/v1'],
    ['192.168.1.10:8000', 'http://192.168.1.10:8000/v1'],
    ['localhost:11434', 'http://localhost:11434/v1'],
    ['http://localhost:11434/api/chat', 'http://localhost:11434/v1'],
    ['http://localhost:11434/api', 'http://localhost:11434/v1'],
    ['model.office.gov.cn:8000', 'http://model.office.gov.cn:8000/v1'],
    ['api.deepseek.com', 'https://api.deepseek.com/v1'],
    ['https://api.deepseek.com/v1/chat/completions', 'https://api.deepseek.com/v1'],
    ['https://api.deepseek.com/chat/completions', 'https://api.deepseek.com/v1'],
    ['https://open.bigmodel.cn/api/paas/v4/', 'https://open.bigmodel.cn/api/paas/v4'],
    ['https://ark.cn-beijing.volces.com/api/v3/chat/completions', 'https://ark.cn-beijing.volces.com/api/v3'],
    ['https://dashscope.aliyuncs.com/compatible-mode/v1', 'https://dashscope.aliyuncs.com/compatible-mode/v1'],
    ['http://127.0.0.1:8000/v1/models', 'http://127.0.0.1:8000/v1'],
    ['http://127.0.0.1:8000//v1//', 'http://127.0.0.1:8000/v1'],
    ['  ｈｔｔｐ：／／127。0。0。1：8000／v1 ', 'http://127.0.0.1:8000/v1'],
    ['https://gateway.example.cn/llm', 'https://gateway.example.cn/llm'],
    ['office.openai.azure.com', 'https://office.openai.azure.com/openai/v1'],
    ['https://office.openai.azure.com/openai/v1/', 'https://office.openai.azure.com/openai/v1'],
    ['https://x.cn/v1?api-version=1#top', 'https://x.cn/v1'],
  ])('reads %s', (typed, url) => {
    expect(readBaseUrl(typed)).toMatchObject({ ok: true, url });
  });

  it('offers /v1 for a path that has no version', () => {
    expect(readBaseUrl('https://gateway.example.cn/llm')).toMatchObject({
      alternative: 'https://gateway.example.cn/llm/v1',
    });
    expect(readBaseUrl('https://open.bigmodel.cn/api/paas/v4')).toMatchObject({ alternative: null });
  });

  it.each(['', '  ', 'ftp://x.cn/v1', 'javascript://x', 'http://user:secret@x.cn/v1', 'http://', '（没有）'])(
    'refuses «%s» in Chinese',
    (typed) => {
      const read = readBaseUrl(typed);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.message).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it('keeps the address of every preset', () => {
    for (const { baseURL } of PRESETS.filter((preset) => preset.baseURL)) {
      expect(readBaseUrl(baseURL)).toMatchObject({ ok: true, url: baseURL });
    }
  });

  test.prop([fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }))])(
    'reads its own result the same',
    (typed) => {
      const read = readBaseUrl(typed);
      if (read.ok) expect(readBaseUrl(read.url)).toMatchObject({ ok: true, url: read.url });
    },
  );
});
