import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { Section } from '@/components/ui/Section';
import { OutgoingMessages } from './OutgoingMessages';
import { useSendings } from './sendings';

/** 已发送的内容: all that went to a model since the panel was opened, to be looked at again. */
export function SentList() {
  const { sent, trusted, askAgain } = useSendings();
  if (sent.length === 0 && trusted.size === 0) return null;
  return (
    <Section title="已发送的内容">
      <p className="text-xs text-soft">只记在打开的面板里，关闭面板就没有了。</p>
      {trusted.size > 0 && (
        <p className="mt-1 flex items-center gap-2 text-[13px]">
          <span className="min-w-0 flex-1">发送前不再逐次确认：{[...trusted].join('；')}</span>
          <Button onClick={askAgain}>恢复逐次确认</Button>
        </p>
      )}
      <ol>
        {sent.map(({ id, at, outgoing }) => (
          <li key={id}>
            <Folded title={`${clock(at)} · ${outgoing.origin} · ${outgoing.model} · 约 ${outgoing.tokens} 个词元`}>
              <OutgoingMessages calls={[outgoing]} />
            </Folded>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
}
