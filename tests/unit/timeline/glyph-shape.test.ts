import { expect, test } from 'vitest';
import type { EventKind, Modality } from '#lib/domain/event.ts';
import { glyphShape } from '#lib/timeline/glyph-shape.ts';

test.each<[EventKind, Modality, string]>([
  ['quote', 'asserted', 'notch'],
  ['quote', 'opinion', 'hollow notch'],
  ['statement', 'reported', 'disc'],
  ['visit', 'unnamed sources', 'diamond'],
  ['meeting', 'asserted', 'diamond'],
  ['call', 'asserted', 'open diamond'],
  ['talks', 'ongoing', 'double diamond'],
  ['action', 'asserted', 'square'],
  ['decision', 'asserted', 'square'],
  ['denial', 'denied', 'barred ring'],
  ['non-confirmation', 'not confirmed', 'dashed ring'],
  ['plan', 'planned', 'arrow ring'],
  ['visit', 'planned', 'arrow ring'],
  ['other', 'asserted', 'dot']
])('a %s that is %s is drawn as a %s', (kind, modality, shape) => {
  expect(glyphShape({ kind, modality })).toBe(shape);
});
