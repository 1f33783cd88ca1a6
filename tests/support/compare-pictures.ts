/** Share of pixels in which two pictures differ, of those that both have from these places on. */
export async function shareOfDifferent(
  a: PictureAt,
  b: PictureAt,
  { width, height }: { readonly width: number; readonly height: number }
): Promise<number> {
  const [one, other] = await Promise.all([pixels(a, width, height), pixels(b, width, height)]);
  let different = 0;
  for (let at = 0; at < one.length; at += 4) {
    const distance = [0, 1, 2].map((part) =>
      Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0))
    );
    if (Math.max(...distance) > MOST_DISTANCE) different += 1;
  }
  return different / (width * height);
}

export interface PictureAt {
  /** `data:` or `blob:` address. */
  readonly source: string;
  readonly x: number;
  readonly y: number;
}

/** Of 255: edges of letters are smoothed a little differently where they do not stand on whole px. */
const MOST_DISTANCE = 48;

async function pixels(
  { source, x, y }: PictureAt,
  width: number,
  height: number
): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no canvas to draw on');
  context.drawImage(image, -x, -y);
  return context.getImageData(0, 0, width, height).data;
}
