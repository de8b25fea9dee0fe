// Reads the body of a request, be it JSON alone or JSON beside files, as discord.js sends it.

import type { IncomingMessage } from "node:http";

/** What came with a request. */
export interface RequestBody {
  /** The parsed JSON; `undefined` when there was no body. */
  readonly body: unknown;
  /** Names of the files. */
  readonly files: readonly string[];
}

/**
 * Reads the body of a request to its end.
 *
 * @throws when it is not JSON
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/")) {
    return { body: JSON.parse(bytes.toString("utf8")) as unknown, files: [] };
  }
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const payload = form.get("payload_json");
  const files = [...form.values()].flatMap((value) =>
    typeof value === "string" ? [] : [value.name],
  );
  return { body: typeof payload === "string" ? (JSON.parse(payload) as unknown) : {}, files };
}
