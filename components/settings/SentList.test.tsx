import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { prepareOutgoing } from '@/lib/llm/outgoing';
import { SendPreview } from './SendPreview';
import { SentList } from './SentList';
import { isTrusted, useSendings } from './sendings';

afterEach(() => {
  cleanup();
  useSendings.setState({ trusted: new Set(), sent: [] });
});

function outgoingTo(model: string) {
  return prepareOutgoing({
    endpoint: { preset: 'deepseek', baseURL: 'https://api.deepseek.com/v1', model, onPremise: false },
    messages: [{ role: 'user', content: '请润色：发放折页300份，联系13812345678' }],
    origins: [],
    persons: [],
    maxOutput: 100,
  });
}

async function send(tick: boolean): Promise<void> {
  render(<SendPreview task="润色" outgoing={outgoingTo('m-1')} left={[]} onSend={() => {}} onCancel={() => {}} />);
  if (tick) await userEvent.click(screen.getByRole('checkbox', { name: /不再逐次确认/ }));
  await userEvent.click(screen.getByRole('button', { name: '发送' }));
}

it('asks again for every sending unless the user says otherwise', async () => {
  await send(false);
  expect(isTrusted(outgoingTo('m-1'))).toBe(false);
});

it('asks no more for that address and model, and again when the user wants it so', async () => {
  await send(true);
  expect(isTrusted(outgoingTo('m-1'))).toBe(true);
  expect(isTrusted(outgoingTo('m-2'))).toBe(false);
  render(<SentList />);
  await userEvent.click(screen.getByRole('button', { name: '恢复逐次确认' }));
  expect(isTrusted(outgoingTo('m-1'))).toBe(false);
});

it('shows word for word what went, without what was kept back, and what it took', () => {
  const done = useSendings.getState().record(outgoingTo('m-1'), { input: 2, output: 8 });
  done({ input: 1500, output: 250 });
  useSendings.getState().record(outgoingTo('m-1'), undefined);
  render(<SentList />);
  const { textContent } = screen.getByRole('region', { name: '已发送的内容' });
  expect(textContent).toContain('https://api.deepseek.com · m-1');
  expect(textContent).toContain('请润色：发放折页300份，联系{{p1}}');
  expect(textContent).not.toContain('13812345678');
  expect(textContent).toContain('合计读 1,500、写 250 个词元，约 0.0050 元。');
});
