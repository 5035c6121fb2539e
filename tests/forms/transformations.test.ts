import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import type { Snapshot } from '@/lib/document/snapshot';
import { chooseProfile } from '@/lib/report/choose-profile';
import { check } from '@/lib/rules/engine';
import { readForms } from './read-form';
import { TRANSFORMATIONS } from './transformations';

// A text cut already is not cut again, nor a table.
const FORMS = readForms().filter(({ name }) => name.endsWith('.txt') && !/^(?:07|16|24|32)-/.test(name));

/** What a reader would say of a text, whichever way it came in. */
function understood(snapshot: Snapshot) {
  const draft = parseDraft(snapshot);
  const { report, findings } = check(draft, chooseProfile(draft).profile);
  return {
    profile: report.profile,
    title: report.title?.text,
    unit: report.unit,
    year: report.year,
    docNumber: report.docNumber?.text,
    recipients: report.recipients.map(({ text }) => text),
    signature: report.signature?.text,
    date: report.date?.iso,
    parts: report.parts.map(({ role, within }) => `${role}${within ? ` in ${within}` : ''}`),
    levels: [1, 2, 3, 4].map((level) => report.outline.filter((node) => node.level === level).length),
    raised: findings
      .filter(({ severity }) => severity !== 'advice')
      .map(({ rule, text }) => `${rule}: ${text.replace(/\s/g, '').slice(0, 20)}`),
  };
}

describe.each(Object.entries(TRANSFORMATIONS))('with %s', (name, transform) => {
  // Nobody prints a web page's frame; headings without number or indent look like lines; an address is wider than 28.
  // Nor can a width be told where most lines are cells or items shorter than it, or a heading that goes over a page.
  const unfit = /lines of 28/.test(name)
    ? /^(?:03|06|13|17|25)/
    : /lines of 36/.test(name)
      ? /^(?:03|06|17|25)/
      : /lines of/.test(name)
        ? /^(?:03|06|17|23|25|28|30)/
        : /^$/;
  it.each(FORMS.filter((form) => !unfit.test(form.name)).map((form) => [form.name, form] as const))(
    '%s is understood alike',
    (_name, { text, snapshot }) => {
      expect(understood(transform(text))).toEqual(understood(snapshot));
    },
  );
});
