// Gathers a stream into memory, with a bound: no answer of a server and no device can fill it.

import { ImportError } from "../../app/web-page/import-error.ts";

/** The largest page that is read, in bytes. */
export const largestPage = 10_000_000;

/**
 * Gathers a stream, as far as the largest page.
 *
 * @param name - what the message calls it
 * @throws {@link ImportError} when there is more
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > largestPage)
      throw new ImportError(`${name}: expected at most 10 MB, found more; import a single article`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
