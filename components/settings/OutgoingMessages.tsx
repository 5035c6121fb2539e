import type { Outgoing } from '@/lib/llm/outgoing';

const ROLES = { system: '写作要求', user: '资料和任务', assistant: '模型的回答' };

/** Word for word what goes, or went, to the model. What goes with every call is shown once. */
export function OutgoingMessages({ calls }: { readonly calls: readonly Outgoing[] }) {
  const messages = [
    ...new Map(calls.flatMap((call) => call.messages).map((one) => [one.role + one.content, one])).values(),
  ];
  return messages.map(({ role, content }) => (
    <div key={role + content} className="mb-1">
      <h3 className="text-xs text-soft">{ROLES[role]}</h3>
      <pre className="rounded bg-sunk p-1.5 text-xs whitespace-pre-wrap">{content}</pre>
    </div>
  ));
}
