/** The name by which hosts of static sites know a file of what to say with each page. */
export const HEADERS_PATH = '_headers';

/**
 * What a host is to say of a published site; hosts that do not know the file serve the same pages, whose policies
 * stand in their heads. Stories may stand in frames of other pages, so that nothing here forbids it.
 */
export const SITE_HEADERS = `# Told by hosts that read this file (Netlify, Cloudflare Pages and others).
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), usb=(), xr-spatial-tracking=(), clipboard-read=(), clipboard-write=(self)
`;
