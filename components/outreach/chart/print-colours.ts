import type { Tone } from './scene';

/** The light tokens of assets/style.css as colours: a saved picture has no style sheet. A test holds the two together. */
export const PRINT_COLOURS: Readonly<Partial<Record<Tone, string>>> & { readonly ink: string } = {
  ink: '#1f1d1c',
  soft: '#625d5a',
  line: '#dedad6',
  'chart-1': '#74130f',
  'chart-2': '#2b5a8c',
  'chart-3': '#b8502c',
  'chart-4': '#2f9f8a',
  'chart-5': '#d39a2c',
  'chart-6': '#c9c2bc',
  'on-chart-1': '#ffffff',
  'on-chart-2': '#ffffff',
  'on-chart-3': '#ffffff',
  'on-chart-4': '#1f1d1c',
  'on-chart-5': '#1f1d1c',
  'on-chart-6': '#1f1d1c',
};
