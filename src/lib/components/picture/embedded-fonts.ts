/**
 * The page's own faces for the families that an SVG names, as style rules that carry the fonts in them, so that it
 * looks the same wherever it is opened. Whole fonts, some 110 kB for both of ours: to cut them down would need a
 * program as large as they are.
 */
export async function embeddedFonts(families: ReadonlySet<string>): Promise<string> {
  const rules = [...document.styleSheets].filter(isOurs).flatMap((sheet) => facesIn(sheet));
  const wanted = rules.filter(({ style }) =>
    families.has(bare(style.getPropertyValue('font-family')))
  );
  const faces = await Promise.all(wanted.map(embedded));
  return faces.join('\n');
}

/** First families of the texts in an SVG. */
export function familiesIn(svg: SVGElement): ReadonlySet<string> {
  const texts = [...svg.querySelectorAll('[font-family]')];
  return new Set(texts.map((text) => bare(text.getAttribute('font-family')?.split(',')[0] ?? '')));
}

/** A sheet of another host, which a browser's extension may have added, does not tell its rules. */
function isOurs({ href }: CSSStyleSheet): boolean {
  return href === null || new URL(href).origin === window.location.origin;
}

function facesIn(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const { style, parentStyleSheet } = rule;
  const source = style.getPropertyValue('src');
  const [, , address = ''] = /url\((["']?)(.+?)\1\)/.exec(source) ?? [];
  if (address === '') return '';
  const base = parentStyleSheet?.href ?? document.baseURI;
  const data = address.startsWith('data:') ? address : await dataAddress(new URL(address, base));
  const weight = style.getPropertyValue('font-weight') || 'normal';
  return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${weight};src:url(${data}) format("woff2")}`;
}

async function dataAddress(address: URL): Promise<string> {
  const font = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve((reader.result as string).replace(/^data:[^;,]*/, 'data:font/woff2'));
    };
    reader.onerror = () => {
      reject(new Error(`the font at ${address.pathname} could not be read`));
    };
    reader.readAsDataURL(font);
  });
}

function bare(family: string): string {
  return family.trim().replaceAll(/["']/g, '');
}
