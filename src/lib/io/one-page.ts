// A page of one file: a story as HTML that carries its script, style, fonts and data, and asks no network.

import { m } from '#lib/messages/compiled/messages.js';
import { getLocale } from '#lib/messages/compiled/runtime.js';

/** Made once, when the site is built: what every such page has in common. */
export interface PageTemplate {
  /** Style sheet, fonts inside as `data:`. No "</style" in it. */
  readonly style: string;
  /** What unpacks the script and runs it. No "</script" in it. */
  readonly start: string;
  /** The page's script, deflated (RFC 1951), in base64. */
  readonly script: string;
  /** `sha256-…` of each of the three as a browser sees them, the script unpacked. */
  readonly hashes: { readonly style: string; readonly start: string; readonly script: string };
}

/** The module that the build makes of all this, `page-writer.js`: the same one for a browser and for Node. */
export interface PageWriter {
  /** The page of a story, as one HTML file; `document` is what `writeStoryDocument` wrote. Throws BadInput. */
  readonly writePage: (document: string) => string;
}

export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** The page as it reads without scripts: markup, of which only we are the author. */
  readonly markup: string;
  /** JSON, as `writeStoryDocument` writes it. */
  readonly document: string;
}

/** Ids of elements, by which the script finds the parts; that of the story is how Dateline finds it too. */
export const PAGE_IDS = {
  page: 'dateline-page',
  script: 'dateline-script',
  story: 'dateline-story'
} as const;

/** By this Trusted Types policy, of `start.js`, the script is unpacked; nothing else may make one of a string. */
const PAGE_POLICY = 'dateline-page';

/** The whole file. The same template and parts give the same bytes. */
export function onePage({ style, start, script, hashes }: PageTemplate, parts: PageParts): string {
  const direction = m.languageDirection() === 'rtl' ? ' dir="rtl"' : '';
  const policy = [
    "default-src 'none'",
    `script-src '${hashes.start}' '${hashes.script}'`,
    `style-src '${hashes.style}'`,
    // Marks and lanes are placed by style attributes.
    "style-src-attr 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    // No string becomes markup or a script but through these: Svelte's own templates, and the script that is unpacked.
    "require-trusted-types-for 'script'",
    `trusted-types svelte-trusted-html ${PAGE_POLICY}`
  ].join('; ');
  return `<!doctype html>
<html lang="${getLocale()}"${direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Dateline">
<meta name="description" content="${escapeMarkup(parts.description)}">
<title>${escapeMarkup(parts.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="${PAGE_IDS.page}" style="display: contents">${parts.markup}</div>
<script type="application/json" id="${PAGE_IDS.story}">${escapeJson(parts.document)}</script>
<script type="text/plain" id="${PAGE_IDS.script}">${script}</script>
<script>${start}</script>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * JSON that says the same, with nothing in it that HTML or a script would take for its own: such signs stand in
 * strings only, where an escape means the same.
 */
function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
