import { useEffect, useState } from 'react';
import { loadModelSettings, type ModelSettings, NO_MODEL, watchModelSettings } from '@/lib/settings/model-settings';
import { loadPolicy, underPolicy } from '@/lib/settings/policy';

async function loadModel(): Promise<ModelSettings> {
  const [settings, policy] = await Promise.all([loadModelSettings(), loadPolicy()]);
  return settings.endpoint ? { ...settings, endpoint: underPolicy(settings.endpoint, policy) } : settings;
}

/** The configured model, as it is now; what the office says of its servers holds. */
export function useModelSettings(): ModelSettings {
  const [settings, setSettings] = useState<ModelSettings>(NO_MODEL);
  useEffect(() => {
    const load = () => void loadModel().then(setSettings);
    load();
    return watchModelSettings(load);
  }, []);
  return settings;
}
