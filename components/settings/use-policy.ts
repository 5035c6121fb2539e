import { useEffect, useState } from 'react';
import { loadPolicy, type Policy } from '@/lib/settings/policy';

/** What the office set for all its browsers. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>({ onPremiseHosts: [] });
  useEffect(() => void loadPolicy().then(setPolicy), []);
  return policy;
}
