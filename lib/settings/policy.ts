import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Endpoint } from '@/lib/llm/endpoint';

/** What the office set for all its browsers by their own policies; public/managed-schema.json tells the browser of it. */
const PolicySchema = z.object({
  /** Servers of the office (本单位内网), by host name; a name stands for what lies below it too. */
  onPremiseHosts: z
    .array(z.string())
    .catch([])
    .transform((hosts) => hosts.map((host) => host.trim().toLowerCase().replace(/\.$/, '')).filter(Boolean)),
});
export type Policy = z.infer<typeof PolicySchema>;

const NO_POLICY: Policy = { onPremiseHosts: [] };

/** No policy where the browser has none, or none that can be read. */
export async function loadPolicy(): Promise<Policy> {
  try {
    const policy = PolicySchema.safeParse(await browser.storage.managed.get());
    return policy.success ? policy.data : NO_POLICY;
  } catch {
    // Firefox refuses the call where nothing is set.
    return NO_POLICY;
  }
}

/** Whether the office itself says that the server is its own. */
export function isOfficeServer({ onPremiseHosts }: Policy, baseURL: string): boolean {
  const host = new URL(baseURL).hostname.toLowerCase();
  return onPremiseHosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** The endpoint with the office's word beside the user's. */
export function underPolicy(endpoint: Endpoint, policy: Policy): Endpoint {
  return isOfficeServer(policy, endpoint.baseURL) ? { ...endpoint, onPremise: true } : endpoint;
}
