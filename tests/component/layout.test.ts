import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Layout from '../../src/routes/+layout.svelte';

test('the root layout marks the document once the page answers to input', async () => {
  delete document.documentElement.dataset['hydrated'];
  const page = await render(Layout, {
    children: createRawSnippet(() => ({ render: () => '<p>The page</p>' }))
  });
  await expect.element(page.getByText('The page')).toBeVisible();
  expect(document.documentElement.dataset['hydrated']).toBe('');
});
