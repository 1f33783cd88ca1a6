/**
 * Runs in the page that embeds: it makes the frame as high as the story says, if the frame itself says so, from the
 * address that it was given. No story stands in it, so that its hash is the same wherever it is pasted.
 */
export const EMBED_SCRIPT = `addEventListener('message', function (event) {
  var height = event.data && event.data.datelineHeight;
  if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
  document.querySelectorAll('iframe[data-dateline]').forEach(function (frame) {
    if (frame.contentWindow !== event.source || new URL(frame.src).origin !== event.origin) return;
    frame.style.setProperty('height', Math.ceil(height) + 'px', 'important');
  });
});`;

/** By which a Content-Security-Policy lets `EMBED_SCRIPT` in; a test holds it. */
export const EMBED_SCRIPT_HASH = 'sha256-7CMYpDeXh74AgCeBEf3gffsoVvh5SGhzZlruWAQc4RE=';

/** How high the frame is until the story says how high it wants to be. */
export const EMBED_HEIGHT_PX = 720;

/** A frame with a story, as HTML; `address` is that of the embedded page. */
export function embedFrame(address: string, title: string): string {
  const height = String(EMBED_HEIGHT_PX);
  return [
    `<iframe data-dateline src="${escapeAttribute(address)}" title="${escapeAttribute(title)}"`,
    `width="100%" height="${height}" style="width: 100%; height: ${height}px; border: 0"`,
    'loading="lazy" allow="clipboard-write"></iframe>'
  ].join(' ');
}

/** The frame and the script that makes it as high as the story. */
export function embedCode(address: string, title: string): string {
  return `${embedFrame(address, title)}\n<script>${EMBED_SCRIPT}</script>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
