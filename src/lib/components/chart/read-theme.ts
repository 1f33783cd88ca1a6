import { SIDE_COLOURS, type SideColour } from '#lib/domain/story.ts';
import type { PaintTheme } from '#lib/paint/theme.ts';

/** The page's colours and faces as they are now at an element, which must be in the page. */
export function readTheme(element: HTMLElement): PaintTheme {
  const probe = document.createElement('span');
  element.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const family = (name: string): string => {
    probe.style.fontFamily = `var(--${name})`;
    return style.fontFamily;
  };
  const theme = {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    hairline: colour('hairline'),
    faint: colour('hairline-faint'),
    torn: colour('torn'),
    focus: colour('focus'),
    sides: Object.fromEntries(SIDE_COLOURS.map((side) => [side, colour(side)])) as Readonly<
      Record<SideColour, string>
    >,
    sans: family('sans'),
    serif: family('serif')
  };
  probe.remove();
  return theme;
}

/** Calls back whenever the theme may have changed; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query)
  );
  for (const query of queries) query.addEventListener('change', changed);
  if (document.fonts.status === 'loading') void document.fonts.ready.then(changed);
  return () => {
    root.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
