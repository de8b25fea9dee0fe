// The part of an interaction that says which command was called.

import type { JsonObject } from "../json.ts";
import { createSnowflake } from "../snowflakes.ts";
import type { Store } from "../store.ts";
import type { Context, Place } from "./context.ts";

/** A command that somebody calls. */
export interface CommandCall {
  readonly name: string;
  /** Discord's number for the kind of command. */
  readonly type: number;
  readonly place: Place;
  readonly context: Context;
}

/**
 * Finds the command that is called.
 *
 * @returns its id and server; an id that was made up, when the test says so or nothing is registered at all
 * @throws when Discord would not offer it there, with the reason
 */
export function findCommand(
  store: Store,
  { name, type: kind, place, context }: CommandCall,
): JsonObject {
  const offered = store.commands.offered({ name, type: kind }, context);
  if (typeof offered !== "string") {
    const { id, guild_id } = offered;
    return { id, name, type: kind, ...(guild_id === undefined ? {} : { guild_id }) };
  }
  if (store.registrations > 0 && place.unregistered !== true) throw new Error(offered);
  return { id: createSnowflake(), name, type: kind };
}
