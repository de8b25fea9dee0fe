// The route of files that people upload: no part of the API, but where Discord keeps them, to be fetched by anybody
// who knows the address.

import type { Upload } from "../interactions/values.ts";
import type { Answer, Route } from "../rest/routes.ts";
import { createSnowflake } from "../snowflakes.ts";
import type { Store } from "../store.ts";

/** A file before it is uploaded. */
export interface LocalFile {
  readonly filename: string;
  readonly content: string;
  /** As Discord says it, in bytes; default what it has. */
  readonly size?: number;
}

/** Makes the route. */
export function createAttachmentRoutes({ files }: Store): readonly Route[] {
  return [
    {
      operation: "GET /attachments/{attachment_id}",
      isOpen: true,
      respond: (call): Answer => {
        const raw = files.get(call.param("attachment_id"));
        return raw === undefined ? { status: 404 } : { status: 200, raw };
      },
    },
  ];
}

/**
 * Uploads a file.
 *
 * @param origin - of the loopback Discord
 */
export function uploadFile({ files }: Store, origin: string, file: LocalFile): Upload {
  const { filename, content, size = Buffer.byteLength(content) } = file;
  const id = createSnowflake();
  files.set(id, content);
  return { filename, size, url: `${origin}/attachments/${id}` };
}
