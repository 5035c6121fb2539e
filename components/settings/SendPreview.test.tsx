import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { prepareOutgoing } from '@/lib/llm/outgoing';
import { SendPreview } from './SendPreview';

afterEach(cleanup);

it('shows where the text goes, all of it, what is kept back and what is left out; sends on a click only', async () => {
  const onSend = vi.fn();
  const outgoing = prepareOutgoing({
    endpoint: { preset: 'deepseek', baseURL: 'https://api.deepseek.com/v1', model: 'm-1', onPremise: false },
    messages: [{ role: 'user', content: '请联系13812345678，共32场次' }],
    origins: [],
    persons: [],
    maxOutput: 100,
  });
  render(<SendPreview task="润色" outgoing={outgoing} left={['第二部分']} onSend={onSend} onCancel={() => {}} />);
  const region = screen.getByRole('region', { name: '发送前确认' });
  expect(region.textContent).toContain('https://api.deepseek.com');
  expect(region.textContent).toContain('云端服务');
  expect(region.textContent).toContain('手机号 1');
  expect(region.textContent).toContain('第二部分');
  expect(region.textContent).toContain('请联系{{p1}}，共32场次');
  expect(region.textContent).not.toContain('13812345678');
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '发送' }));
  expect(onSend).toHaveBeenCalledOnce();
});
