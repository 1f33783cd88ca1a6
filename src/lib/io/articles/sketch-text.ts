import type { TextSketch } from '#lib/domain/text-sketch.ts';

const RUN = 4;
const KEPT = 128;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Sketches a text by all runs of four words in small letters, whatever stands between them. */
export function sketchText(text: string): TextSketch {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= Math.max(words.length, RUN); at += 1)
    hashes.add(hashOf(words.slice(at, at + RUN).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < words.length; at += 1)
    hash = Math.imul(hash ^ words.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
