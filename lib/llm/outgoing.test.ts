import { describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoint';
import { assertPrepared, continueOutgoing, prepareOutgoing } from './outgoing';

const cloud: Endpoint = { preset: 'deepseek', baseURL: 'https://api.deepseek.com/v1', model: 'm', onPremise: false };
const office: Endpoint = { preset: 'self-hosted', baseURL: 'http://10.0.0.5:8000/v1', model: 'm', onPremise: false };
const ask = (endpoint: Endpoint, content: string, origins: string[] = []) =>
  prepareOutgoing({ endpoint, messages: [{ role: 'user', content }], origins, persons: ['王小明'], maxOutput: 500 });

describe('prepareOutgoing', () => {
  it('keeps personal data back and can put it in again', () => {
    const outgoing = ask(cloud, '王小明，13812345678，32场次');
    expect(outgoing.messages[0]?.content).toBe('{{p1}}，{{p2}}，32场次');
    expect(outgoing.hidden.map(({ kind }) => kind)).toEqual(['人名', '手机号']);
    expect(outgoing.restore('请{{p1}}核对')).toBe('请王小明核对');
    expect(JSON.stringify(outgoing.messages)).not.toContain('13812345678');
  });

  it('stops a marked text on its way to the cloud, also when only the draft around it is marked', () => {
    expect(() => ask(cloud, '机密★\n报告')).toThrow(/密级/);
    expect(() => ask(cloud, '一段正文', ['秘密★5年\n报告\n一段正文'])).toThrow(/密级/);
    expect(ask(office, '机密★\n报告', ['机密★']).onPremise).toBe(true);
  });

  it('stops a marking that comes in with a later turn', () => {
    const outgoing = ask(cloud, '一段正文');
    expect(() => continueOutgoing(outgoing, [{ role: 'user', content: '机密★' }])).toThrow(/密级/);
  });

  it('never cuts: what is too long is refused', () => {
    expect(() => ask(office, '字'.repeat(20_000))).toThrow(/长度/);
    expect(ask({ ...office, contextTokens: 64_000 }, '字'.repeat(20_000)).tokens).toBeGreaterThan(15_000);
  });

  it('names the origin that will be asked', () => {
    expect(ask(cloud, '正文')).toMatchObject({ origin: 'https://api.deepseek.com', onPremise: false });
  });

  it('keeps the slots of the turns before', () => {
    const more = continueOutgoing(ask(cloud, '王小明'), [{ role: 'user', content: '王小明与13812345678' }]);
    expect(more.messages.map(({ content }) => content)).toEqual(['{{p1}}', '{{p1}}与{{p2}}']);
  });
});

it('assertPrepared refuses copies and other endpoints', () => {
  const outgoing = ask(cloud, '正文');
  expect(() => assertPrepared(outgoing, cloud.baseURL, 'm')).not.toThrow();
  expect(() => assertPrepared({ ...outgoing }, cloud.baseURL, 'm')).toThrow();
  expect(() => assertPrepared(outgoing, office.baseURL, 'm')).toThrow();
});
