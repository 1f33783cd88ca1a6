import type { DrawnElement } from './draw-element.ts';
import { embeddedFonts, familiesIn } from './embedded-fonts.ts';
import type { PictureWords } from './picture-words.ts';
import { svgNode } from './svg-node.ts';

/** A picture on its own, and its size in px. */
export interface PictureSvg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Makes a file that needs nothing else: what is drawn, what it is called, and its fonts. */
export async function pictureSvg(drawn: DrawnElement, words: PictureWords): Promise<PictureSvg> {
  const [width, height] = [Math.ceil(drawn.width), Math.ceil(drawn.height)];
  const svg = svgNode('svg', {
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'desc'
  });
  svg.append(
    svgNode('title', { id: 'title' }, [words.title]),
    svgNode('desc', { id: 'desc' }, [words.description]),
    drawn.defs,
    drawn.body
  );
  const fonts = await embeddedFonts(familiesIn(drawn.body));
  drawn.defs.prepend(svgNode('style', {}, [fonts]));
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}
