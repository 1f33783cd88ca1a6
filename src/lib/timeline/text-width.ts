/**
 * Text measure without a page: advance widths of the two self-hosted faces, so that labels are placed the
 * same in the build, in tests and in the browser. Kerning is left out; SLACK covers what it would add.
 */
export type Face = 'sans' | 'serif';

/** Width of a text in px at a font size in px. */
export type Measure = (text: string, face: Face, sizePx: number) => number;

const SLACK = 1.015;
/** For a character that the table lacks: as wide as a wide one, so that labels rather end early. */
const UNKNOWN = 1000;

const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—…·àâäáãåçéèêëíîïñóôöõøúûüýßæœÀÂÄÉÈÊÖÜÇ';

/** Thousandths of an em, in the order of CHARACTERS: Public Sans at weight 500, Newsreader at 400. */
const SANS = [
  240, 260, 440, 610, 660, 910, 730, 250, 310, 320, 420, 560, 250, 380, 240, 360, 620, 410, 610,
  640, 640, 650, 630, 610, 650, 630, 240, 250, 550, 560, 550, 520, 830, 710, 670, 700, 700, 620,
  600, 740, 770, 290, 390, 690, 580, 890, 760, 740, 640, 750, 680, 680, 600, 710, 680, 960, 700,
  620, 650, 310, 360, 310, 480, 530, 230, 560, 600, 540, 600, 570, 400, 620, 580, 250, 270, 570,
  310, 870, 580, 570, 600, 600, 400, 510, 400, 580, 510, 780, 570, 540, 490, 340, 260, 350, 580,
  250, 240, 440, 430, 570, 1130, 800, 240, 560, 560, 560, 560, 560, 560, 540, 570, 570, 570, 570,
  250, 250, 250, 580, 570, 570, 570, 570, 590, 580, 580, 580, 540, 600, 910, 940, 710, 710, 710,
  620, 620, 620, 740, 710, 700
];
const SERIF = [
  230, 270, 350, 570, 570, 780, 720, 200, 290, 290, 440, 510, 240, 350, 230, 400, 570, 570, 570,
  570, 570, 570, 570, 570, 570, 570, 250, 270, 510, 510, 510, 440, 890, 710, 640, 710, 760, 640,
  590, 750, 800, 340, 450, 730, 600, 980, 770, 780, 610, 780, 650, 550, 670, 770, 690, 970, 720,
  680, 630, 330, 400, 330, 510, 410, 500, 460, 550, 440, 560, 460, 350, 500, 560, 280, 250, 540,
  270, 830, 570, 530, 560, 540, 390, 380, 340, 540, 530, 740, 510, 520, 430, 320, 250, 320, 510,
  240, 240, 410, 410, 520, 690, 640, 250, 460, 460, 460, 460, 460, 460, 440, 460, 460, 460, 460,
  280, 280, 280, 570, 530, 530, 530, 530, 550, 540, 540, 540, 520, 620, 710, 830, 710, 710, 710,
  640, 640, 640, 780, 770, 710
];

const ADVANCES: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  sans: new Map([...CHARACTERS].map((character, index) => [character, SANS[index] ?? UNKNOWN])),
  serif: new Map([...CHARACTERS].map((character, index) => [character, SERIF[index] ?? UNKNOWN]))
};

export const measureText: Measure = (text, face, sizePx) => {
  const advances = ADVANCES[face];
  let thousandths = 0;
  for (const character of text) thousandths += advances.get(character) ?? UNKNOWN;
  return (thousandths / 1000) * sizePx * SLACK;
};
