// Download: gets a file that somebody uploaded from where Discord keeps it, and from nowhere else; so much of it and
// no more, in so much time.

/**
 * Gets a file.
 *
 * @param most - how many bytes it may have
 */
export type Download = (
  url: string,
  most: number,
) => Promise<Uint8Array | "isTooLarge" | "isUnreachable">;

/** Where Discord keeps files. */
const hosts = ["https://cdn.discordapp.com", "https://media.discordapp.net"];

/** In milliseconds; some megabytes take a second. */
const longestMs = 15_000;

/**
 * Makes what gets files.
 *
 * @param apiUrl - an address that stands for Discord's own, for tests and proxies
 */
export function createDownload(apiUrl?: string): Download {
  const origins = apiUrl === undefined ? hosts : [...hosts, new URL(apiUrl).origin];
  return async (url, most) => {
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) return "isUnreachable";
    try {
      const response = await fetch(url, {
        redirect: "error",
        signal: AbortSignal.timeout(longestMs),
      });
      if (!response.ok || response.body === null) return "isUnreachable";
      return await readUpTo(response.body, most);
    } catch {
      return "isUnreachable";
    }
  };
}

async function readUpTo(
  body: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | "isTooLarge"> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) return "isTooLarge";
    parts.push(part);
  }
  return Buffer.concat(parts);
}
