// Tells what a screen reader would say: from the browser's accessibility tree, and from what live regions announce.
import type { CDPSession, Page } from '@playwright/test';

interface AXValue {
  readonly value?: unknown;
}

interface AXNode {
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly description?: AXValue;
  readonly value?: AXValue;
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[];
}

/** What is said of a container when the focus enters it. */
const CONTAINERS = new Set([
  'alertdialog',
  'banner',
  'contentinfo',
  'dialog',
  'form',
  'group',
  'list',
  'main',
  'navigation',
  'radiogroup',
  'region',
  'search',
  'toolbar'
]);

/** Said once the disk is done, which is at one step or the next: left out. */
const UNTIMED = new Set(['Saved', 'Saving …', '1 article']);

/** Longer than a region waits before it says something new, and than the focus takes to follow a key. */
const SETTLE_MS = 350;

/** Follows a page by keys and writes down what is said at each step. */
export class Listener {
  readonly #page: Page;
  readonly #client: CDPSession;
  readonly #lines: string[] = [];
  #around: readonly string[] = [];

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  /** Listens from now on; before the page is opened, so that nothing is missed. */
  static async at(page: Page): Promise<Listener> {
    await page.addInitScript(collectAnnouncements);
    const client = await page.context().newCDPSession(page);
    await client.send('Accessibility.enable');
    return new Listener(page, client);
  }

  /** A line of our own, above what follows. */
  heading(words: string): void {
    this.#lines.push('', `# ${words}`);
  }

  /** Presses a key, so many times, and writes down what is said each time. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.#page.keyboard.press(key);
      await this.hear(key);
    }
  }

  /** Types words into what has the focus. */
  async type(words: string): Promise<void> {
    await this.#page.keyboard.insertText(words);
    await this.hear(
      `(types ${words.length > 40 ? `${words.slice(0, 30).trim()} …` : words})`,
      false
    );
  }

  /** Writes down where the focus is now, and what was announced meanwhile. */
  async hear(after: string, tellsFocus = true): Promise<void> {
    await this.#page.waitForTimeout(SETTLE_MS);
    const focus = tellsFocus ? await this.#focus() : [];
    const announced = (await this.#announced())
      .filter((words) => !UNTIMED.has(words))
      .map((words) => `announced: ${words}`);
    const [first = '(nothing)', ...rest] = [...focus, ...announced];
    this.#lines.push(`${after}: ${first}`, ...rest.map((line) => `    ${line}`));
  }

  /** All that was said, a line each. */
  get transcript(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  async #focus(): Promise<readonly string[]> {
    const { result } = await this.#client.send('Runtime.evaluate', {
      expression: 'document.activeElement'
    });
    const { objectId } = result;
    if (objectId === undefined) return [];
    const { nodes } = await this.#client.send('Accessibility.getAXNodeAndAncestors', { objectId });
    const [node, ...ancestors] = nodes as readonly AXNode[];
    if (node === undefined || node.ignored) return ['(the page)'];
    const around = ancestors
      .filter(({ role, name, ignored }) => {
        const kind = text(role);
        return !ignored && CONTAINERS.has(kind) && (text(name) !== '' || kind === 'list');
      })
      .map(said)
      .toReversed();
    const line = said(node);
    if (CONTAINERS.has(text(node.role))) around.push(line);
    const entered = around.filter((each) => !this.#around.includes(each));
    this.#around = around;
    return [...entered.filter((each) => each !== line).map((each) => `into ${each}`), line];
  }

  #announced(): Promise<readonly string[]> {
    return this.#page.evaluate(() => {
      const { announced } = globalThis as unknown as { announced?: string[] };
      return announced?.splice(0) ?? [];
    });
  }
}

function text(value: AXValue | undefined): string {
  return typeof value?.value === 'string' ? value.value.trim() : '';
}

/** "button “Filter”, collapsed; opens a dialog". */
function said(node: AXNode): string {
  const role = text(node.role);
  const has = new Map(node.properties?.map(({ name, value }) => [name, value.value]));
  const states = [
    has.get('pressed') === undefined
      ? ''
      : has.get('pressed') === 'true'
        ? 'pressed'
        : 'not pressed',
    has.get('checked') === undefined
      ? ''
      : has.get('checked') === 'true'
        ? 'checked'
        : 'not checked',
    has.get('expanded') === undefined
      ? ''
      : has.get('expanded') === true
        ? 'expanded'
        : 'collapsed',
    has.get('disabled') === true ? 'disabled' : '',
    has.get('required') === true ? 'required' : '',
    has.get('invalid') === undefined || has.get('invalid') === 'false' ? '' : 'invalid',
    has.get('readonly') === true ? 'read only' : '',
    has.get('hasPopup') === undefined || has.get('hasPopup') === 'false'
      ? ''
      : `opens a ${String(has.get('hasPopup'))}`
  ].filter((state) => state !== '');
  const value = text({ value: has.get('valuetext') }) || text(node.value);
  const shortened = value.length > 60 ? `${value.slice(0, 60)} …` : value;
  return [
    [
      role,
      text(node.name) !== '' ? `“${text(node.name)}”` : role === 'list' ? '' : '(no name)',
      shortened && `: ${shortened}`
    ]
      .filter(Boolean)
      .join(' '),
    ...states,
    text(node.description) && `(${text(node.description)})`
  ]
    .filter(Boolean)
    .join(', ');
}

/** Runs in the page: what live regions say, each time it changes. */
function collectAnnouncements(): void {
  const announced: string[] = [];
  Object.assign(globalThis, { announced });
  const last = new WeakMap<Element, string>();
  const selector = '[role="status"], [role="alert"], [role="log"], [aria-live]';
  const pending = new Set<Element>();
  const tell = (): void => {
    for (const region of pending) {
      const words = region.textContent.replace(/\s+/gu, ' ').trim();
      if (region.isConnected && words !== '' && last.get(region) !== words) announced.push(words);
      last.set(region, words);
    }
    pending.clear();
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(selector);
      if (around) pending.add(around);
      for (const added of addedNodes)
        if (added instanceof Element)
          for (const each of [added, ...added.querySelectorAll('[role="alert"]')])
            if (each.role === 'alert') pending.add(each);
    }
    if (pending.size > 0) setTimeout(tell, 120);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
