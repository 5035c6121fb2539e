import { PRINT_COLOURS } from './print-colours';
import type { Scene, Tone } from './scene';

interface Props {
  readonly scene: Scene;
  /** On paper: white ground and fixed colours, whatever the scheme of the screen. */
  readonly isPrint?: boolean;
  /** Read aloud instead of the drawing. */
  readonly title: string;
  readonly description: string;
}

const FONTS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

/** The drawing as SVG that needs no style sheet, so that it can become a picture. */
export function SceneSvg({ scene, isPrint = false, title, description }: Props) {
  const { width, height, shapes } = scene;
  const fill = (tone: Tone) => (isPrint ? (PRINT_COLOURS[tone] ?? PRINT_COLOURS.ink) : `var(--${tone})`);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={`${title}。${description}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FONTS}
      className="block max-w-full"
    >
      {isPrint && <rect width={width} height={height} fill="#ffffff" />}
      {shapes.map((shape, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a shape is named by its place.
        if (shape.kind === 'bar') return <rect key={at} {...placed(shape)} rx={1} fill={fill(shape.tone)} />;
        const { x, y, text, size, anchor, tone, bold } = shape;
        return (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: a shape is named by its place.
            key={at}
            x={rounded(x)}
            y={rounded(y)}
            fontSize={size}
            textAnchor={anchor}
            fontWeight={bold ? 700 : 400}
            fill={fill(tone)}
          >
            {text}
          </text>
        );
      })}
    </svg>
  );
}

function placed({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
