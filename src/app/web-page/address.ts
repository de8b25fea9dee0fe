// Address: what counts as an address of the web.

/**
 * Reads an address of the web.
 *
 * @param base - what a relative one is resolved against
 * @returns undefined for anything but http and https
 */
export function webAddress(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
}
