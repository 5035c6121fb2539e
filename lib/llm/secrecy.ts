import { findSecrecyMarks } from '@/lib/text/secrecy';
import type { Endpoint } from './endpoint';
import { UNSEEN } from './fence';
import { PRESETS } from './presets';
import { isPrivateHost } from './private-address';

/** The first mark that keeps a text from leaving the office, as written, or null. */
export function findSecrecyMarking(text: string): string | null {
  // Spread letters (机　密) and characters nobody sees must not hide a mark.
  const plain = text.replace(UNSEEN, '').replace(/([绝机秘])\s+(?=密)/g, '$1');
  return findSecrecyMarks(plain).find(({ kind }) => kind !== 'closed')?.text ?? null;
}

/**
 * Whether what is sent stays with the office: this machine, its own network, or a server the user declared to be the
 * office's. A known cloud service cannot be declared so, nor a model that a local Ollama only passes on (name-cloud).
 */
export function isOnPremise(endpoint: Pick<Endpoint, 'baseURL' | 'model' | 'onPremise'>): boolean {
  const { hostname } = new URL(endpoint.baseURL);
  if (/[-:]cloud$/i.test(endpoint.model)) return false;
  return isPrivateHost(hostname) || (endpoint.onPremise && !isCloudHost(hostname));
}

export function isCloudHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return PRESETS.some(({ cloudHosts }) => cloudHosts.some((known) => host === known || host.endsWith(`.${known}`)));
}
