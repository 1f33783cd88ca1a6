/** A colour as programs that draw know it, and how opaque it is, 0 to 1. */
export interface SvgColour {
  readonly hex: string;
  readonly opacity: number;
}

/** Reads a computed colour ("rgb(27, 26, 24)", "rgba(…)", "color(srgb …)"); null for none at all. */
export function svgColour(computed: string): SvgColour | null {
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || opacity === 0) return null;
  const most = computed.startsWith('color(') ? 1 : 255;
  const parts = [red, green, blue].map((part) =>
    Math.round((part / most) * 255)
      .toString(16)
      .padStart(2, '0')
  );
  return { hex: `#${parts.join('')}`, opacity };
}
