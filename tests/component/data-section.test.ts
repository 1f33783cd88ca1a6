import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataSection from '#lib/components/share/DataSection.svelte';
import { readStoryDocument } from '#lib/io/story-document.ts';
import { wholeStory, type ShareSource } from '#lib/state/share-source.ts';
import { fullStory } from '../support/a-full-story.ts';
import '../../src/app.css';

async function open(source: ShareSource = fullStory): Promise<void> {
  await render(DataSection, { whole: () => wholeStory(source), address: null });
}

/** What was handed to the reader as a file: its name and its text. */
const saved = vi.fn<(name: string, text: Promise<string>) => void>();

beforeEach(async () => {
  await page.viewport(1000, 900);
  saved.mockClear();
  let made: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    if (made !== null) saved(this.download, made.text());
  });
});

describe('a story saved as data', () => {
  test('says what a format cannot carry before it saves it', async () => {
    await open();
    await page.getByRole('radio', { name: 'Calendar' }).click();
    const made = page.getByRole('region', { name: 'Data' });
    await expect
      .element(made)
      .toHaveTextContent(
        'Left out 1 event without a beginning; 1 event in a year that it cannot write'
      );
    await expect.element(made).toHaveTextContent('Only in words, for people 1 approximate date');
    expect(saved).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Save talks-at-the-lake-1-1.ics' }).click();
    await expect.element(made).toHaveTextContent('Saved talks-at-the-lake-1-1.ics.');
    expect(saved.mock.calls[0]?.[0]).toBe('talks-at-the-lake-1-1.ics');
    expect(await saved.mock.calls[0]?.[1]).toMatch(/^BEGIN:VCALENDAR/u);
  });

  test('saves all of the story as data, from the keyboard alone', async () => {
    await open();
    page.getByRole('radio', { name: 'Dateline', exact: true }).element().focus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('This format carries all of the story.')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const text = (await saved.mock.calls[0]?.[1]) ?? '';
    expect(readStoryDocument('s.json', text)).toEqual(fullStory);
  });

  test('says so where the story’s file cannot be had', async () => {
    await open({ address: '/none/story.json' });
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect
      .element(page.getByText(/^The file could not be made: .*story\.json/u))
      .toBeVisible();
    expect(page.getByRole('button', { name: /^Save .*csv/u }).query()).toBeNull();
  });
});
