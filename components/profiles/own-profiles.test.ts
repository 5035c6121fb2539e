import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { deriveProfile } from '@/lib/report/derive-profile';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { followOwnProfiles, profileById, useOwnProfiles } from './own-profiles';
import { followProfileChoices, useProfileChoices } from './profile-choices';

function own(id: string, label = '市里通知') {
  const profile = deriveProfile(parseDraft(textSnapshot(SOUND_REPORT)), { id, label });
  if (!profile) throw new Error('no profile');
  return profile;
}

beforeEach(() => {
  fakeBrowser.reset();
  useOwnProfiles.setState({ profiles: [] });
  useProfileChoices.setState({ choices: {} });
});

describe('useOwnProfiles', () => {
  it('keeps templates for the next time, the newest first, one of each id', async () => {
    useOwnProfiles.getState().add(own('model-1'));
    useOwnProfiles.getState().add(own('model-2'));
    useOwnProfiles.getState().add(own('model-1', '改过的'));
    useOwnProfiles.setState({ profiles: [] });
    await followOwnProfiles();
    expect(useOwnProfiles.getState().profiles.map(({ label }) => label)).toEqual(['改过的', '市里通知']);
    expect(profileById('model-2')?.label).toBe('市里通知');
    expect(profileById('fazhi-annual')).toBeDefined();
    useOwnProfiles.getState().remove('model-2');
    expect(profileById('model-2')).toBeUndefined();
  });

  it('leaves out what it cannot read, and keeps the others', async () => {
    await fakeBrowser.storage.local.set({ profiles: [{ id: 'old' }, own('model-1'), 7] });
    await followOwnProfiles();
    expect(useOwnProfiles.getState().profiles.map(({ id }) => id)).toEqual(['model-1']);
  });
});

describe('useProfileChoices', () => {
  it('remembers the choice for a draft until it is left to the program again', async () => {
    useProfileChoices.getState().choose('甲', 'model-1');
    useProfileChoices.getState().choose('乙', 'model-1');
    useProfileChoices.getState().choose('乙', null);
    useProfileChoices.setState({ choices: {} });
    await followProfileChoices();
    expect(useProfileChoices.getState().choices).toEqual({ 甲: 'model-1' });
  });
});
