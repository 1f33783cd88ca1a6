import type { Attributes } from './svg-node.ts';

/** Families that stand in for ours on a page, made for that alone; no other program has them by these names. */
const STAND_IN = /^["']?\w[\w ]* on [\w ]+["']?$/;

/** How letters look, in attributes that every program reads. */
export function svgFace(style: CSSStyleDeclaration): Attributes {
  const families = style.fontFamily.split(',').map((family) => family.trim());
  return {
    'font-family': families.filter((family) => !STAND_IN.test(family)).join(', '),
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    'text-decoration': style.textDecorationLine === 'none' ? null : style.textDecorationLine,
    style:
      style.fontVariantNumeric === 'normal'
        ? null
        : `font-variant-numeric:${style.fontVariantNumeric}`
  };
}
