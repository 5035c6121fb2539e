import * as z from 'zod';

/** Where the model is. `baseURL` as `readBaseUrl` gives it. */
export const EndpointSchema = z.strictObject({
  preset: z.string().min(1),
  baseURL: z.url({ protocol: /^https?$/ }),
  model: z.string().min(1),
  /** The user's own word that the server belongs to the office (本单位内网). */
  onPremise: z.boolean(),
  /** Tokens that fit into one call, prompt and answer together; the preset's when absent. */
  contextTokens: z.int().min(1024).optional(),
  /** Yuan for a million tokens read and written, as the user knows them. */
  prices: z.strictObject({ input: z.number().min(0), output: z.number().min(0) }).optional(),
});
export type Endpoint = z.infer<typeof EndpointSchema>;
