// Discord configuration: what the operator decides of the bot on Discord, as it is given to whoever needs it. How
// it is written in the environment is known to app/settings.ts.

import type { RateLimit } from "../ops/rate-limiter.ts";
import type { CommandFeatures } from "./commands.ts";

/** Which of the bot's shards a process runs; "auto" runs all that Discord recommends. */
export type Shards = "auto" | { readonly ids: readonly number[]; readonly count: number };

/** How to reach Discord. */
export interface DiscordConfig {
  readonly token: string;
  /** The server to register the commands to, for development; undefined means everywhere. */
  readonly guildId: string | undefined;
  /** Base of Discord's REST API, without a version; undefined means Discord itself. */
  readonly apiUrl: string | undefined;
  /** How often one person may ask; default 5 times in 10 seconds. */
  readonly rateLimit?: RateLimit;
  /** Which shards this process runs; default "auto". */
  readonly shards?: Shards;
  /** Whether to answer alone to the asker in servers and groups; default false. */
  readonly isPrivate?: boolean;
  /** Whether to answer messages in servers that mention the bot; default false. */
  readonly answersMentions?: boolean;
  /** Whether to answer those in a thread of their own; default false. */
  readonly opensThreads?: boolean;
  /** What the commands are made for; default one article. */
  readonly features?: CommandFeatures;
  /** Ids of the channels of servers in which the bot may be used; default none, which means all. */
  readonly channels?: readonly string[];
  /** Ids of the roles that may use it; default none, which means everybody. */
  readonly roles?: readonly string[];
}
