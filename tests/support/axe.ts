import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Called experimental, so that their tags leave them out. Two are not asked: what `hidden-content` says is never a
 * finding, and names are held against each part of a label by `misnamed`, since labels stand on two lines.
 */
const ON_TRIAL = [
  'css-orientation-lock',
  'focus-order-semantics',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header'
];

/**
 * What axe finds wrong with a page, a line for each place; empty where nothing is. Each of its rules for WCAG 2.2 A and
 * AA and for good practice is asked, those too that it leaves out by itself, such as the size of targets. Frames of
 * other hosts, which no page has, are left out: looking for them opens a page more, for half of the time.
 *
 * @param only of a second theme its colours are enough: nothing else differs
 */
export async function breaches(page: Page, only?: 'colours'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (only === 'colours') axe.withRules(['color-contrast']);
  else
    axe.options({
      runOnly: { type: 'tag', values: TAGS },
      rules: Object.fromEntries(ON_TRIAL.map((rule) => [rule, { enabled: true }]))
    });
  const { violations } = await axe.analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, target } of nodes)
      if (id !== 'target-size' || (await isSmall(page, String(target[0]))))
        found.push(`${id}: ${html}`);
  return found;
}

/** Whether a target is small where no bar that stays at the top lies over a part of it. */
async function isSmall(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(target);
  return (await axe.withRules(['target-size']).analyze()).violations.length > 0;
}
