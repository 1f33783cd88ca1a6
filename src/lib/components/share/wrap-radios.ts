import type { Attachment } from 'svelte/attachments';

/**
 * Leads the focus on to the head of a dialog that ends in a choice of which nothing is chosen yet: keys find one stop
 * there, where the dialog's own trap counts each radio button, and would let the focus out.
 */
export const wrapRadios: Attachment<HTMLElement> = (sections) => {
  function onKey(key: KeyboardEvent): void {
    const at = key.target;
    if (key.key !== 'Tab' || key.shiftKey) return;
    if (!(at instanceof HTMLInputElement) || at.type !== 'radio') return;
    const stops = [
      ...sections.querySelectorAll<HTMLElement>('button:enabled, input, textarea, a[href]')
    ];
    const after = stops.slice(stops.indexOf(at));
    if (after.some((stop) => !(stop instanceof HTMLInputElement) || stop.name !== at.name)) return;
    key.preventDefault();
    sections.parentElement?.querySelector('button')?.focus();
  }

  sections.addEventListener('keydown', onKey);
  return () => {
    sections.removeEventListener('keydown', onKey);
  };
};
