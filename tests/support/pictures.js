// Kept pictures hold for one Chromium, the one that `npm test` fetches where there is none: other versions, and
// other settings of a machine's fonts, paint letters a little differently.
import { findBrowser, ownFontSettings } from './browser.js';

/** @typedef {import('./browser.js').Browser} Browser */

export const PICTURED_CHROMIUM = 'chromium-147.0.0';

/** Share of pixels that may differ: a few edges of letters, no word. */
export const PICTURE_TOLERANCE = 0.0005;

/** Whether the browser of the tests is the one that the pictures were taken with. */
export function hasPicturedBrowser() {
  return findBrowser()?.executablePath.includes(PICTURED_CHROMIUM) ?? false;
}

/**
 * The same letters whatever the machine's own fonts and their settings are.
 * @param {Browser} browser
 * @returns {Browser}
 */
export function forPictures(browser) {
  if (!browser.executablePath.includes(PICTURED_CHROMIUM)) return browser;
  return {
    ...browser,
    args: [...browser.args, '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...browser.env, FONTCONFIG_FILE: ownFontSettings() }
  };
}
