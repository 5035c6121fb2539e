import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import type { Outgoing } from '@/lib/llm/outgoing';
import { OutgoingMessages } from './OutgoingMessages';
import { useSendings } from './sendings';

interface Props {
  /** What it is for: 起草一个部分 … */
  readonly task: string;
  readonly outgoing: Outgoing;
  /** Further calls of the same task, to the same place. */
  readonly others?: readonly Outgoing[];
  /** What found no room and stays here. */
  readonly left: readonly string[];
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** Shows, word for word, what would leave the machine and where to. Nothing is sent before «发送». */
export function SendPreview({ task, outgoing, others = [], left, onSend, onCancel }: Props) {
  const { trust } = useSendings();
  const [asksAgain, setAsksAgain] = useState(true);
  const { origin, model, onPremise } = outgoing;
  const calls = [outgoing, ...others];
  const tokens = calls.reduce((sum, call) => sum + call.tokens, 0);
  // The same person in two chapters is one person.
  const hidden = [...new Map(calls.flatMap((call) => call.hidden).map((one) => [one.value, one])).values()];
  return (
    <section aria-label="发送前确认" className="rounded-md border border-line bg-card p-2 text-[13px]">
      <p>
        {task}：将把下面的内容发送到 <strong className="break-all">{origin}</strong>（
        {onPremise ? '本机或本单位内网' : '云端服务'}
        ）的模型 <span className="break-all">{model}</span>，约 {tokens}{' '}
        个词元。核对不通过时，会再请模型改正至多两次，每次附上它的回答和不合要求之处。
      </p>
      <p className="mt-1 text-soft">
        {hidden.length > 0
          ? `已用代号代替 ${hidden.length} 处个人信息（${countKinds(hidden.map(({ kind }) => kind))}），收到回答后在本机还原。`
          : '没有发现身份证号、手机号等个人信息；发送前请自行再看一遍。'}
      </p>
      {left.length > 0 && (
        <Notice tone="warning">
          内容超过一次能读的长度，下列 {left.length} 段不发送：
          <ul className="list-disc pl-4">
            {left.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Folded title="查看将要发送的全部内容" className="my-1">
        <OutgoingMessages calls={calls} />
      </Folded>
      <label className="mb-1.5 flex cursor-pointer items-start gap-2">
        <input
          type="checkbox"
          checked={!asksAgain}
          onChange={(event) => setAsksAgain(!event.target.checked)}
          className="mt-1 accent-(--accent)"
        />
        <span>
          关闭面板之前，发到这里不再逐次确认
          <span className="text-xs text-soft">（发过什么，随时可在“设置”里查看）</span>
        </span>
      </label>
      <div className="flex gap-1.5">
        <Button
          look="primary"
          onClick={() => {
            if (!asksAgain) trust(outgoing);
            onSend();
          }}
        >
          发送
        </Button>
        <Button onClick={onCancel}>不发送</Button>
      </div>
    </section>
  );
}

function countKinds(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join('、');
}
