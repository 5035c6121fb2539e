import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { connect } from '@/lib/settings/connect';
import { useSendings } from './sendings';

/** The way to the configured server, every call of which is noted: turns of repair and second tries too. */
export function connectModel(endpoint: Endpoint, apiKey: string): Connection {
  const connection = connect(endpoint, apiKey);
  const { provider } = connection;
  return {
    ...connection,
    provider: {
      ...provider,
      async chat(request) {
        const done = useSendings.getState().record(request.outgoing, endpoint.prices);
        const reply = await provider.chat(request);
        done(reply.usage);
        return reply;
      },
    },
  };
}
