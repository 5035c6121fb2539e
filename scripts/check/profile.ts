import { readFileSync } from 'node:fs';
import { decodeText } from '@/lib/document/decode';
import type { Draft } from '@/lib/document/draft';
import { chooseProfile } from '@/lib/report/choose-profile';
import type { Profile } from '@/lib/report/profile';
import { findProfile, PROFILES } from '@/lib/report/profiles';
import { readUserProfile } from '@/lib/report/user-profile';
import { UsageError } from './arguments';

/**
 * The profile for each draft: the one that `--profile` names by id or by file, else the one that fits.
 * @throws UsageError naming what is wrong with the option or in the file
 */
export function profileChooser(option: string | undefined): (draft: Draft) => Profile {
  if (option === undefined) return (draft) => chooseProfile(draft).profile;
  const profile = findProfile(option) ?? profileFile(option);
  return () => profile;
}

function profileFile(option: string): Profile {
  if (!/\.json$/i.test(option))
    throw new UsageError(
      `There is no profile ${option}. Known: ${PROFILES.map(({ id }) => id).join(', ')}; or name a file ending in .json.`,
    );
  const result = readUserProfile(readText(option), 'en');
  if (result.ok) return result.profile;
  const lines = result.errors.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`);
  throw new UsageError(`The profile ${option} cannot be used.\n${lines.join('\n')}`);
}

function readText(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw new UsageError(
      `The profile ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
