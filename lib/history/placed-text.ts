import * as z from 'zod';

/** PlacedText of lib/text/span as it is kept. UTF-16 offsets. */
export const PlacedTextSchema = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() }).readonly();
