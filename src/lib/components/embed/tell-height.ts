import type { Attachment } from 'svelte/attachments';

/**
 * Tells the page that embeds this one how high the element is, whenever that changes. It says nothing else, to
 * whoever it is, and listens to nobody.
 */
export function tellHeight(): Attachment<HTMLElement> {
  return (element) => {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const datelineHeight = Math.ceil(element.getBoundingClientRect().height);
      window.parent.postMessage({ datelineHeight }, '*');
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
