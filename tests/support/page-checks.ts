// What a script can see of a page that a person would see: text that is cut or covered, and things wider than the window.
import type { Page } from '@playwright/test';

/** The least that WCAG 1.4.12 asks a page to bear, as a reader's own style sheet. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Px of a letter that may stand out of its box: descenders and rounding. */
const SLACK_PX = 2;

/** Spaces a page's text out, as its reader's own style sheet would: no policy of the page's forbids it. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, TEXT_SPACING);
  await page.waitForTimeout(200);
}

/**
 * What asks for scrolling sideways: the page itself, or a part of it other than data in a table, a line for each.
 */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const html = document.documentElement;
    const found =
      html.scrollWidth > html.clientWidth
        ? [`the page by ${String(html.scrollWidth - html.clientWidth)} px`]
        : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.querySelector('table') !== null) continue;
      if (!/auto|scroll/u.test(getComputedStyle(element).overflowX)) continue;
      if (element.tagName === 'TEXTAREA' || element.scrollWidth <= element.clientWidth) continue;
      found.push(
        `${element.tagName}.${element.className} by ${String(element.scrollWidth - element.clientWidth)} px`
      );
    }
    return found;
  });
}

/**
 * Words that cannot be read where they stand: cut by a box, or under other words of the same layer, a line for each.
 * Words that end in an ellipsis are not among them where a title or a name tells them whole.
 */
export function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate((slack) => {
    interface Piece {
      readonly words: string;
      readonly rect: DOMRect;
      readonly shown: DOMRect;
      readonly parent: Element;
      readonly layer: Element;
    }
    const layerOf = (element: Element): Element => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { position } = getComputedStyle(at);
        if (/fixed|sticky/u.test(position) || at.matches('[role="dialog"], [role="listbox"]'))
          return at;
      }
      return document.body;
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.for-listeners, .skip, [aria-hidden="true"], [aria-live], option') === null;
    /** As much of it as the boxes around it show. */
    const shownOf = (element: Element, rect: DOMRect): DOMRect => {
      let { left, top, right, bottom } = rect;
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflow } = getComputedStyle(at);
        if (overflow === 'visible' || at instanceof SVGElement) continue;
        const box = at.getBoundingClientRect();
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || parent === null || !isShown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(parent);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.height > 1)
          pieces.push({ words, rect, shown: shownOf(parent, rect), parent, layer });
    }
    const found = new Set<string>();
    for (const { words, rect, parent } of pieces) {
      for (
        let at: Element | null = parent;
        at !== null && at !== document.body;
        at = at.parentElement
      ) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (box.width <= 4 || /auto|scroll/u.test(style.overflowY)) break;
        const cutsX = /hidden|clip/u.test(style.overflowX);
        const cutsY = /hidden|clip/u.test(style.overflowY);
        const isTold =
          style.textOverflow === 'ellipsis' && at.closest('[title], [aria-label]') !== null;
        if (
          (cutsX && !isTold && (rect.right > box.right + slack || rect.left < box.left - slack)) ||
          (cutsY &&
            (rect.bottom > box.bottom + rect.height / 3 || rect.top < box.top - rect.height / 3))
        )
          if (!(at instanceof SVGElement))
            found.add(
              `cut by ${at.tagName}.${at.getAttribute('class') ?? ''}: ${words.slice(0, 60)}`
            );
      }
    }
    const sorted = pieces.toSorted((a, b) => a.shown.top - b.shown.top);
    for (const [index, one] of sorted.entries())
      for (const other of sorted.slice(index + 1)) {
        if (other.shown.top > one.shown.bottom) break;
        if (other.layer !== one.layer || other.parent === one.parent) continue;
        const width =
          Math.min(one.shown.right, other.shown.right) - Math.max(one.shown.left, other.shown.left);
        const height = Math.min(one.shown.bottom, other.shown.bottom) - other.shown.top;
        const least = Math.min(one.shown.height, other.shown.height) / 2;
        if (width > slack && height > least)
          found.add(`under other words: ${one.words.slice(0, 40)} | ${other.words.slice(0, 40)}`);
      }
    return [...found];
  }, SLACK_PX);
}

/** Words in the colour of the page, which a browser that chooses the colours lays under all words. */
export async function onBacking(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''
        );
        return hasWords && color === canvas && forcedColorAdjust !== 'none';
      })
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ textContent }) => textContent.trim().slice(0, 60));
  });
}

/**
 * Goes through the page by Tab, at most so many stops, and tells of each stop that is out of sight, wholly covered, or
 * not marked as having the focus.
 */
export async function lostFocus(page: Page, stops: number): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const tell = (): Promise<string | null> =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}`;
        const points = [...element.getClientRects()].flatMap((box) =>
          [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
            [0.15, 0.5, 0.85].map(
              (y) => [box.left + box.width * x, box.top + box.height * y] as const
            )
          )
        );
        const isSeen = points.some(([x, y]) => {
          const top = document.elementFromPoint(x, y);
          // A card that its reader opened, and that Escape closes, may lie over it.
          if (top?.closest('[role="dialog"]:not([aria-modal])') != null) return true;
          return (
            top !== null &&
            (element.contains(top) ||
              top.closest('label')?.contains(element) === true ||
              (getComputedStyle(element).pointerEvents === 'none' && top.contains(element)))
          );
        });
        if (!isSeen) return `${name}: cannot be seen`;
        const inside = [...element.querySelectorAll('.target')];
        const around = [element.closest('label'), element.parentElement].filter((each) =>
          each?.matches(':focus-within')
        );
        const isMarked = [element, ...inside, ...around].some((each) => {
          if (each === null) return false;
          const { outlineStyle, outlineWidth, stroke } = getComputedStyle(each);
          if (each instanceof SVGElement && stroke !== 'none') return true;
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        });
        return isMarked ? '' : `${name}: is not marked`;
      });
    let told = await tell();
    // What comes into sight may still be on its way there, for long on a busy machine.
    for (let look = 0; look < 5 && told !== null && told !== ''; look += 1) {
      await page.waitForTimeout(200);
      told = await tell();
    }
    if (told === null) break;
    if (told !== '') found.add(told);
  }
  return [...found];
}

/** Controls whose name lacks words that are written on them, by which those who speak to their machine call them. */
export function misnamed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const plain = (words: string): string =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const found: string[] = [];
    for (const control of document.querySelectorAll('button, a[href], summary, [role="button"]')) {
      const name = control.getAttribute('aria-label');
      if (name === null || !control.checkVisibility()) continue;
      const written = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = written.nextNode(); node !== null; node = written.nextNode()) {
        const words = plain(node.textContent ?? '');
        if (node.parentElement?.closest('.for-listeners') != null || plain(name).includes(words))
          continue;
        found.push(`“${words}” is not in “${name}”`);
      }
    }
    return found;
  });
}
