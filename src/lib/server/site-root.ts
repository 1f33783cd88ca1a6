/**
 * Address of the site that is being built, with a slash at its end, as `DATELINE_SITE` says it; null where nobody
 * said. Throws for what is no address of a site.
 */
export function siteRoot(
  address: string | undefined = process.env['DATELINE_SITE']
): string | null {
  if (address === undefined || address === '') return null;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(`DATELINE_SITE is ${address}; wanted an address such as https://a.example/`);
  return new URL(address).href.replace(/\/?$/, '/');
}
