/** Px of the longer side that a picture keeps; larger ones are drawn anew at this size. */
const MAX_SIDE_PX = 1_600;
/** Up to here a picture is kept as it is, byte for byte. */
const MAX_KEPT_BYTES = 400_000;
const KEPT = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif']);

/** A `data:` address of a picture in a file; null where the browser sees no picture in it. */
export async function pictureOf(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null || !KEPT.has(file.type)) return null;
  const { width, height } = bitmap;
  if (file.size <= MAX_KEPT_BYTES && Math.max(width, height) <= MAX_SIDE_PX) return addressOf(file);
  const factor = Math.min(1, MAX_SIDE_PX / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.round(width * factor), Math.round(height * factor));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return addressOf(await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 }));
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    });
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error('the picture could not be read'));
    });
    reader.readAsDataURL(blob);
  });
}
