import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import type { ConnectionTest } from '@/lib/llm/test-connection';

/** Says what is wrong and what to do; the server's own words are there for the administrator. */
export function TestResult({ result }: { readonly result: ConnectionTest }) {
  if (result.ok) {
    return (
      <Notice tone="good" live>
        连接正常，用时 {(result.milliseconds / 1000).toFixed(1)} 秒。
      </Notice>
    );
  }
  const { message, detail } = result.error;
  return (
    <Notice tone="error" live>
      {message}
      {detail && (
        <Folded title="服务器的原话">
          <p className="text-xs break-all text-soft">{detail}</p>
        </Folded>
      )}
    </Notice>
  );
}
