// The application's registered commands, as Discord keeps them: what was left out is filled in, what says nothing
// is dropped, and reading gives less than writing did unless localizations are asked for. A bot that compares
// what it wants with what Discord has must see through all of that.

import type { APIApplicationCommand } from "discord.js";
import { APPLICATION_ID, snowflake } from "./identities.ts";
import type { Scene } from "./scene.ts";
import { isBlank, listOf, numberOf, recordOf, stringOf, type Wire } from "./wire.ts";

/** The commands of one application. */
export interface CommandStore {
  /**
   * Replaces all commands of a scope; one that keeps type and name keeps its id.
   *
   * @param guildId - the server, or `undefined` for the global commands
   * @returns the commands, as the answer to the request shows them
   */
  overwrite(guildId: string | undefined, wanted: unknown): readonly APIApplicationCommand[];
  /**
   * Lists the commands of a scope, in no promised order (here: newest first).
   *
   * @param withLocalizations - the request's `with_localizations`
   */
  list(guildId: string | undefined, withLocalizations?: boolean): readonly APIApplicationCommand[];
  /**
   * Finds what somebody would get to call in a place.
   *
   * @returns the command, or a sentence why Discord would not offer it there
   */
  offered(name: string, type: number, scene: Scene): APIApplicationCommand | string;
}

const GLOBAL = "global";

/** Creates a store without commands. */
export function createCommandStore(): CommandStore {
  const scopes = new Map<string, readonly APIApplicationCommand[]>();
  const inScope = (guildId: string | undefined): readonly APIApplicationCommand[] =>
    scopes.get(guildId ?? GLOBAL) ?? [];

  return {
    overwrite(guildId, wanted) {
      const before = inScope(guildId);
      const stored = listOf(wanted).map((each) => asStored(each, guildId, before));
      scopes.set(guildId ?? GLOBAL, stored);
      return stored;
    },
    list(guildId, withLocalizations = false) {
      const commands = inScope(guildId).toReversed();
      return withLocalizations ? commands : commands.map((each) => withoutLocalizations(each));
    },
    offered(name, type, scene) {
      const all = [
        ...(scene.guildId === undefined ? [] : inScope(scene.guildId)),
        ...inScope(undefined),
      ];
      const command = all.find((each) => each.name === name && numberOf(each.type) === type);
      if (command === undefined) {
        const names = all.map((each) => each.name).join(", ");
        return `No command "${name}" of type ${type} is registered here, only: ${names || "none"}`;
      }
      return refusal(command, scene) ?? command;
    },
  };
}

function asStored(
  wanted: Wire,
  guildId: string | undefined,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const type = numberOf(wanted["type"]) || 1;
  const { name } = wanted;
  const old = before.find((each) => each.name === name && numberOf(each.type) === type);
  const id = old?.id ?? snowflake();
  const contexts = Array.isArray(wanted["contexts"]) ? wanted["contexts"] : null;
  const isForDms = contexts === null ? (wanted["dm_permission"] ?? true) : contexts.includes(1);
  const options = listOf(wanted["options"]).map(optionAsStored);
  const stored: Wire = {
    id,
    application_id: APPLICATION_ID,
    version: snowflake(),
    default_member_permissions: bitsAsStored(wanted["default_member_permissions"]),
    type,
    name,
    name_localizations: wanted["name_localizations"] ?? null,
    description: stringOf(wanted["description"]),
    description_localizations: wanted["description_localizations"] ?? null,
    // Contexts and installations are kept for global commands only.
    ...(guildId === undefined
      ? {
          dm_permission: isForDms,
          contexts,
          integration_types: wanted["integration_types"] ?? [0, 1],
        }
      : { guild_id: guildId }),
    ...(options.length === 0 ? {} : { options }),
    nsfw: wanted["nsfw"] ?? false,
  };
  return stored as unknown as APIApplicationCommand;
}

function bitsAsStored(bits: unknown): string | null {
  return typeof bits === "number" || typeof bits === "string" ? String(bits) : null;
}

/** Drops what says nothing (`required: false`, `autocomplete: false`, empty lists) and adds the localizations. */
function optionAsStored(option: Wire): Wire {
  const { options, choices, ...rest } = option;
  const said = Object.entries(rest).filter(([, value]) => value !== false && !isBlank(value));
  return {
    name_localizations: null,
    description_localizations: null,
    ...Object.fromEntries(said),
    ...(isBlank(choices) ? {} : { choices: listOf(choices).map(choiceAsStored) }),
    ...(isBlank(options) ? {} : { options: listOf(options).map(optionAsStored) }),
  };
}

function choiceAsStored(choice: Wire): Wire {
  return { name_localizations: null, ...choice };
}

function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutLocalizations(each)) as T;
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(recordOf(value)).filter(([key]) => !key.endsWith("_localizations"));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutLocalizations(each)])) as T;
}

function refusal(command: APIApplicationCommand, scene: Scene): string | undefined {
  if (command.guild_id !== undefined) return undefined;
  const { contexts, integration_types: installs } = command;
  const allowed: readonly number[] =
    contexts ?? (command.dm_permission === false ? [0] : [0, 1, 2]);
  if (!allowed.includes(scene.context)) {
    return `"${command.name}" is not offered in ${scene.where}: its contexts are [${allowed.join()}]`;
  }
  const install = scene.install === "guild" ? 0 : 1;
  return installs?.some((each) => numberOf(each) === install) === false
    ? `"${command.name}" is not offered to a ${scene.install} install`
    : undefined;
}
