import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { Section } from '@/components/ui/Section';
import { OutgoingMessages } from './OutgoingMessages';
import { costOf, type Sending, useSendings } from './sendings';

/** 已发送的内容: all that went to a model since the panel was opened, what it took, and what it cost. */
export function SentList() {
  const { sent, trusted, askAgain } = useSendings();
  if (sent.length === 0 && trusted.size === 0) return null;
  return (
    <Section title="已发送的内容" aside={sent.length > 0 && `${sent.length} 次`}>
      <p className="text-[13px]">{totalText(sent)}</p>
      <p className="text-xs text-soft">只记在打开的面板里，最近 50 次，关闭面板就没有了。</p>
      {trusted.size > 0 && (
        <p className="mt-1 flex items-center gap-2 text-[13px]">
          <span className="min-w-0 flex-1 break-all">发送前不再逐次确认：{[...trusted].join('；')}</span>
          <Button onClick={askAgain}>恢复逐次确认</Button>
        </p>
      )}
      <ol>
        {sent.map((sending) => (
          <li key={sending.id}>
            <Folded title={titleOf(sending)}>
              <OutgoingMessages calls={[sending.outgoing]} />
            </Folded>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function titleOf(sending: Sending): string {
  const { at, outgoing, usage } = sending;
  const time = new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
  const size = usage ? tokensText(usage) : `约 ${outgoing.tokens.toLocaleString()} 个词元`;
  return `${time} · ${outgoing.origin} · ${outgoing.model} · ${size}`;
}

function totalText(sent: readonly Sending[]): string {
  const counted = sent.flatMap(({ usage }) => usage ?? []);
  if (counted.length === 0) return '服务器没有说明用了多少词元。';
  const sum = (of: (usage: { input: number; output: number }) => number) =>
    counted.reduce((total, usage) => total + of(usage), 0);
  const costs = sent.flatMap((sending) => costOf(sending) ?? []);
  const cost = costs.length > 0 ? `，约 ${costs.reduce((total, one) => total + one, 0).toFixed(4)} 元` : '';
  return `合计${tokensText({ input: sum(({ input }) => input), output: sum(({ output }) => output) })}${cost}。`;
}

function tokensText({ input, output }: { readonly input: number; readonly output: number }): string {
  return `读 ${input.toLocaleString()}、写 ${output.toLocaleString()} 个词元`;
}
