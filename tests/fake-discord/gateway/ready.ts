// READY, the first event of a session: who the client is, which servers its shard has, and where to resume.

import { listGuildIds } from "../guilds.ts";
import type { JsonObject } from "../json.ts";
import { APPLICATION_ID, BOT_USER } from "../users.ts";
import { hasGuild, type Shard } from "./shards.ts";

/** What READY says. */
export interface ReadyOptions {
  readonly sessionId: string;
  /** Where to resume, with `ws:`. */
  readonly url: string;
  readonly shard: Shard;
  /** In how many servers the bot is, over all shards. */
  readonly guilds: number;
}

/** Makes the data of the event. */
export function createReady({ sessionId, url, shard, guilds }: ReadyOptions): JsonObject {
  return {
    v: 10,
    user: { ...BOT_USER, email: null, verified: true, mfa_enabled: true, flags: 0 },
    guilds: listGuildIds(guilds)
      .filter((id) => hasGuild(shard, id))
      .map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    resume_gateway_url: url,
    session_type: "normal",
    private_channels: [],
    relationships: [],
    presences: [],
    application: { id: APPLICATION_ID, flags: 0 },
    shard,
  };
}
