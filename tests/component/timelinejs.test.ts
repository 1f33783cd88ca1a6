// TimelineJS itself shows what we write for it.
import scriptUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import styleUrl from '@knight-lab/timelinejs/dist/css/timeline.css?url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { timelineJs } from '#lib/io/export/timelinejs.ts';
import { fullStory } from '../support/a-full-story.ts';

interface Shown {
  readonly config: { readonly events: readonly unknown[] };
  readonly on: (event: string, done: () => void) => void;
}

declare global {
  var TL:
    { Timeline: new (element: Element, story: unknown, options: object) => Shown } | undefined;
  var hasRun: boolean | undefined;
}

const { story, entries } = fullStory;
const hostile = '<img src=x onerror="globalThis.hasRun=true"><script>hasRun=true</script>';
/** What is shown beside an event would be fetched; that is the reader's to do. */
const events = story.events.map((event, at) =>
  at === 0 ? { ...event, title: hostile, hand: null } : event
);
let root: HTMLElement;
let shown: Shown;

function added<Name extends 'script' | 'link'>(
  name: Name,
  parts: Partial<HTMLElementTagNameMap[Name]>
): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), parts);
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error(`${name} is not there`));
    };
    document.head.append(element);
  });
}

beforeAll(async () => {
  await page.viewport(1200, 800);
  await added('link', { rel: 'stylesheet', href: styleUrl });
  await added('script', { src: scriptUrl });
  root = document.body.appendChild(document.createElement('div'));
  root.style.height = '640px';
  const { text } = timelineJs.write(
    { story: { ...story, medium: null, events }, entries },
    { address: null }
  );
  const { TL } = globalThis;
  if (TL === undefined) throw new Error('TimelineJS is not there');
  shown = new TL.Timeline(root, JSON.parse(text), { font: null, hash_bookmark: false });
  await vi.waitFor(() => {
    expect(root.querySelectorAll('.tl-timemarker')).not.toHaveLength(0);
  });
});

function texts(selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());
}

describe('TimelineJS, given what we write', () => {
  test('has a slide and a mark for each event that has a beginning', () => {
    expect(shown.config.events).toHaveLength(8);
    expect(root.querySelectorAll('.tl-timemarker')).toHaveLength(8);
    expect(root.querySelectorAll('.tl-slide')).toHaveLength(9);
    expect(texts('.tl-message-full')).toEqual([]);
  });

  test('shows words as they are, and runs none of them', () => {
    expect(texts('h2.tl-headline')).toContain(
      '<script>alert(1)</script> & *2022* was [far](javascript:x)'
    );
    expect(texts('h2.tl-headline')).toContain(hostile);
    expect(globalThis.hasRun).toBeUndefined();
    expect(root.querySelectorAll('.tl-slide h2 img, .tl-slide script')).toHaveLength(0);
  });

  test('shows dates no sharper than they are', () => {
    const dates = texts('.tl-slide .tl-headline-date');
    expect(dates.some((date) => date.startsWith('about Mon 6 May 2024'))).toBe(true);
    expect(dates.some((date) => date.startsWith('some day between Sat 4 and Mon 6 May 2024'))).toBe(
      true
    );
    expect(dates.some((date) => date.startsWith('spring 2023'))).toBe(true);
    expect(dates).toContain('2022');
    expect(dates.some((date) => /44 BCE/u.test(date))).toBe(true);
  });

  test('shows on whose word each stands, and who has checked it', () => {
    const slides = texts('.tl-slide .tl-text-content');
    expect(slides.some((text) => text.includes('On the word of: Bob Öz'))).toBe(true);
    expect(slides.every((text) => text.includes('Checked by'))).toBe(true);
  });

  test('asks nobody else for anything', () => {
    const hosts = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name, window.location.href).host)
      .filter((host) => host !== '' && host !== window.location.host);
    expect(hosts).toEqual([]);
  });
});
