// A loopback Discord that also holds the bot to what it promises of its messages.

import { startDiscord as start, type Discord } from "../fake-discord/discord.ts";
import type { DiscordOptions } from "../fake-discord/options.ts";
import { promiseViolationsOf } from "./promises.ts";

/** Starts a loopback Discord; its `stop` fails on what Discord would have refused and on each broken promise. */
export function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  return start({ promises: promiseViolationsOf, ...options });
}
