import { useEffect, useState } from 'react';
import { loadModelSettings, type ModelSettings, NO_MODEL, watchModelSettings } from '@/lib/settings/model-settings';

/** The configured model, as it is now. */
export function useModelSettings(): ModelSettings {
  const [settings, setSettings] = useState<ModelSettings>(NO_MODEL);
  useEffect(() => {
    const load = () => void loadModelSettings().then(setSettings);
    load();
    return watchModelSettings(load);
  }, []);
  return settings;
}
