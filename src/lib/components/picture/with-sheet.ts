import { flushSync, mount, unmount, type Component } from 'svelte';

/**
 * Sets up a sheet beside the window for as long as it is looked at, so that the reader's own timeline does not move.
 * All of it happens before the browser draws the page again.
 */
export function withSheet<Props extends Record<string, unknown>, Result>(
  Sheet: Component<Props>,
  props: Props,
  look: (sheet: HTMLElement) => Result
): Result {
  const host = document.createElement('div');
  host.inert = true;
  document.body.append(host);
  const mounted = mount(Sheet, { target: host, props });
  try {
    flushSync();
    return look(host.querySelector<HTMLElement>('.sheet') ?? host);
  } finally {
    void unmount(mounted);
    host.remove();
  }
}
