import { SIDE_COLOURS, type SideColour } from '#lib/domain/story.ts';
import type { PaintTheme } from '#lib/paint/theme.ts';

const COLOURS = {
  paper: 'paper',
  ink: 'ink',
  muted: 'muted',
  hairline: 'hairline',
  faint: 'hairline-faint',
  torn: 'torn',
  focus: 'focus'
} as const;

/** The page's colours and faces as they are now at an element, which must be in the page. */
export function readTheme(element: HTMLElement): PaintTheme {
  const names = [...Object.values(COLOURS), ...SIDE_COLOURS];
  // One probe for each colour, so that the page's style is worked out once for all of them.
  const probes = document.createElement('div');
  probes.hidden = true;
  for (const name of names) {
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    probes.append(probe);
  }
  probes.style.fontFamily = 'var(--sans)';
  element.append(probes);
  const colours = new Map(
    names.map((name, at) => [name, getComputedStyle(probes.children[at] as Element).color])
  );
  const sans = getComputedStyle(probes).fontFamily;
  probes.remove();
  const colour = (name: string): string => colours.get(name as SideColour) ?? '';
  return {
    ...mapped(COLOURS, colour),
    sides: mapped(
      Object.fromEntries(SIDE_COLOURS.map((side) => [side, side])) as Record<SideColour, string>,
      colour
    ),
    sans
  };
}

function mapped<Key extends string>(
  names: Readonly<Record<Key, string>>,
  colour: (name: string) => string
): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(names).map(([key, name]) => [key, colour(name)] as const);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** Calls back whenever the theme may have changed; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map(
    (query) => matchMedia(query)
  );
  for (const query of queries) query.addEventListener('change', changed);
  if (document.fonts.status === 'loading') void document.fonts.ready.then(changed);
  return () => {
    root.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
