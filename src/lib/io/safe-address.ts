/** Whether nothing runs when the address is followed. */
export function isSafeLink(address: string): boolean {
  return !/^\W*(?:javascript|vbscript|data):/iu.test(address);
}

/** Whether it is a picture itself, as a `data:` address, so that nothing is fetched from elsewhere. */
export function isImageAddress(address: string): boolean {
  return /^data:image\/(?:png|jpeg|webp|avif);base64,[\w+/]+=*$/u.test(address);
}
