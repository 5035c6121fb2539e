import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRINT_COLOURS } from './print-colours';

const [light = '', dark = ''] = readFileSync('assets/style.css', 'utf8').split('@media (prefers-color-scheme: dark)');
const SCHEMES = { light, dark };
const SERIES = [1, 2, 3, 4, 5, 6] as const;

function token(css: string, name: string): string {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? '';
}

type Triple = readonly [number, number, number];

/** Linear light (IEC 61966-2-1). */
function linear(colour: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** CIE 1976 L*a*b* under D65. */
function lab([red, green, blue]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** As those see it who lack one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, sight: readonly Triple[]): Triple {
  const [red, green, blue] = linear(colour);
  const [r = 0, g = 0, b = 0] = sight.map(([x, y, z]) => Math.min(1, Math.max(0, x * red + y * green + z * blue)));
  return lab([r, g, b]);
}

describe.each(Object.entries(SCHEMES))('colours of charts, %s', (scheme, css) => {
  const colours = SERIES.map((at) => token(css, `chart-${at}`));

  it('go steadily from the ground', () => {
    const lightness = colours.map((colour) => lab(linear(colour))[0]);
    const sorted = [...lightness].sort((a, b) => (scheme === 'light' ? a - b : b - a));
    expect(lightness).toEqual(sorted);
  });

  it.each(Object.entries(SIGHTS))('are told apart by %s sight', (_, sight) => {
    const labs = colours.map((colour) => seen(colour, sight));
    const distances = labs.flatMap((a, at) =>
      labs.slice(at + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    // Some four times what is just seen side by side.
    expect(Math.min(...distances)).toBeGreaterThan(10);
  });

  it('bear their figures with the contrast of text (WCAG 1.4.3)', () => {
    for (const at of SERIES)
      expect(contrast(token(css, `chart-${at}`), token(css, `on-chart-${at}`))).toBeGreaterThanOrEqual(4.5);
  });
});

it('a saved picture has the light colours', () => {
  for (const [tone, colour] of Object.entries(PRINT_COLOURS))
    expect([tone, token(light, tone)]).toEqual([tone, colour]);
});
