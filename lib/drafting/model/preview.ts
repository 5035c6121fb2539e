import { Allow, parse } from 'partial-json';
import * as z from 'zod';
import type { Ledger } from '@/lib/facts/ledger';
import type { Outgoing } from '@/lib/llm/outgoing';
import { placeholder } from '../placeholder';
import { cleanSentence } from './clean';
import { renderSlots } from './slots';

const PartialSchema = z.object({
  paragraphs: z.array(z.object({ sentences: z.array(z.object({ text: z.string().catch('') })).catch([]) })).catch([]),
});

/** What half an answer says so far, to look at only: it has not been verified. */
export function previewOf(content: string, outgoing: Outgoing, ledger: Ledger): string {
  const start = content.indexOf('{');
  if (start < 0) return '';
  let value: unknown;
  try {
    value = parse(content.slice(start), Allow.ALL);
  } catch {
    return '';
  }
  const partial = PartialSchema.safeParse(value);
  if (!partial.success) return '';
  return partial.data.paragraphs
    .map(({ sentences }) =>
      sentences
        .map(({ text }) => renderSlots(cleanSentence(outgoing.restore(text)), ledger.facts, placeholder('数据')).text)
        .join(''),
    )
    .join('\n');
}
