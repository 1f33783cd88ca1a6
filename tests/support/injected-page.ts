// What a page of injected words must be: words, and nothing that they ask for.
import type { Page } from '@playwright/test';
import { expect } from './e2e.ts';

/** What no word may become: elements and attributes by which something would run, be asked for or lead astray. */
const FORBIDDEN = [
  'object, embed, base, frame, frameset, marquee, math, foreignObject, use[href^="data"], animate, set',
  'meta[http-equiv="refresh" i], link[rel~="stylesheet"][href*="evil"], script[src*="evil"], img[src*="evil"]',
  'form[action], [formaction], [ping], [srcdoc], [contenteditable]'
].join(', ');

/** Whether nothing in the page, or in a frame of it, is more than words. */
export async function expectOnlyWords(page: Page, where: string): Promise<void> {
  for (const frame of page.frames()) {
    const found = await frame.evaluate((forbidden) => {
      const all = [...document.querySelectorAll('*')];
      const handlers = all.flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => /^on/iu.test(name))
          .map((name) => `${element.localName}[${name}]`)
      );
      const addresses = all.flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src');
        if (address === null || !URL.canParse(address, document.baseURI)) return [];
        const { protocol } = new URL(address, document.baseURI);
        const isPicture = element.matches('img, image') && /^data:image\/png/u.test(address);
        const isUsual = ['http:', 'https:', 'mailto:', 'file:', 'blob:'].includes(protocol);
        return isUsual || isPicture || element.matches('head > *')
          ? []
          : [`${element.localName} to ${address.slice(0, 80)}`];
      });
      const others = [...document.querySelectorAll(forbidden)].map(({ outerHTML }) =>
        outerHTML.slice(0, 100)
      );
      return [
        ...('broken' in window ? ['a script ran'] : []),
        ...handlers,
        ...addresses,
        ...others
      ];
    }, FORBIDDEN);
    expect(found, where).toEqual([]);
  }
}

/** Opens every card of a story, one after the other, and looks at each. */
export async function openEachCard(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.chronicle button[data-opens]')];
    for (const button of buttons) {
      button.click();
      await new Promise((done) => requestAnimationFrame(done));
    }
    return buttons.length;
  });
}

/** Puts each of these words into all text fields that the page shows, as typing does. */
export async function fillEachField(page: Page, strings: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, input:not([type]), input[type="text"], input[type="search"]'
      )
    ];
    for (const words of all) {
      for (const field of fields) {
        field.value = words;
        for (const name of ['input', 'change'])
          field.dispatchEvent(new Event(name, { bubbles: true }));
      }
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, strings);
}
