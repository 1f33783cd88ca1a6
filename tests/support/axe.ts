import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with a page, a line for each place; empty where nothing is. Frames of other hosts, which no page
 * has, are left out: looking for them opens a page more, for half of the time.
 *
 * @param only of a second theme its colours are enough: nothing else differs
 */
export async function breaches(page: Page, only?: 'colours'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (only === 'colours') axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
