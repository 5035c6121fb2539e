import * as z from 'zod';
import { PRESET_DATA } from './presets.data';

/** How the answer's form is asked for, from the strictest down. */
export const RungSchema = z.enum(['json_schema', 'json_object', 'prompt']);
export type Rung = z.infer<typeof RungSchema>;

const PresetSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  label: z.string().min(1),
  /** Empty when only the user knows it. */
  baseURL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  /** Names to begin with; the user may type any other. */
  models: z.array(z.string()),
  /** Hosts that are a cloud service whatever the user declares. */
  cloudHosts: z.array(z.string()),
  keyNeeded: z.boolean(),
  rungs: z.array(RungSchema).min(1),
  maxTokensField: z.enum(['max_tokens', 'max_completion_tokens']),
  /** False where the server fixes it and refuses the field. */
  temperature: z.boolean(),
  streamOptions: z.boolean(),
  /** The field that turns thinking on and off. */
  thinking: z.enum(['none', 'thinking', 'enable_thinking', 'reasoning_effort', 'chat_template_kwargs']),
  contextTokens: z.int().min(1024),
  /** Shown under the form. */
  hint: z.string(),
  /** Where the row comes from. Vendors change often: what a server refuses is learnt at run time. */
  source: z.string().min(1),
});
export type Preset = z.infer<typeof PresetSchema>;

export const PRESETS: readonly Preset[] = z.array(PresetSchema).parse(PRESET_DATA);

/** The preset of that id; the one for own servers when there is none. */
export function presetById(id: string): Preset {
  const preset = PRESETS.find((one) => one.id === id) ?? PRESETS.find((one) => one.id === 'self-hosted');
  if (!preset) throw new Error('The list of presets has no entry for own servers.');
  return preset;
}
