// What the bench times, as one module without imports: the engine as an extension page loads it.
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { CheckSession } from '@/lib/rules/session';
import { forgetTexts } from '@/lib/text/remember';

/** A full check with all rules; nothing is remembered from one call to the next. Gives the number of findings. */
export function countFindings(text: string): number {
  forgetTexts();
  return check(parseDraft(textSnapshot(text)), fazhiAnnual).findings.length;
}

/** All findings of a full check, to be compared with those after edits. */
export function fullFindings(text: string) {
  return check(parseDraft(textSnapshot(text)), fazhiAnnual).findings;
}

export function openSession(text: string): CheckSession {
  const session = new CheckSession(text, fazhiAnnual);
  // The first check is part of opening.
  void session.findings;
  return session;
}
