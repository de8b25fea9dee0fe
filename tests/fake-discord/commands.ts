// The application's registered commands, as Discord keeps them: what was left out is filled in, what says nothing
// is dropped, and reading gives less than writing did unless localizations are asked for. A bot that compares
// what it wants with what Discord has must see through all of that.

import { CONTEXT_TYPES, INSTALL_TYPES, type Context } from "./interactions/context.ts";
import {
  isBlank,
  listOf,
  numberOf,
  numbersOf,
  recordOf,
  stringOf,
  type JsonObject,
} from "./json.ts";
import { createSnowflake } from "./snowflakes.ts";
import { APPLICATION_ID } from "./users.ts";

/** A command as Discord returns it. */
export interface RegisteredCommand {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  /** Discord's number for the kind of command. */
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: unknown;
  readonly description: string;
  readonly description_localizations?: unknown;
  readonly default_member_permissions: string | null;
  /** Of a command of one server only. */
  readonly guild_id?: string;
  readonly nsfw: boolean;
  readonly options?: readonly JsonObject[];
  /** Of a global command only, as are the next two. */
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[];
  readonly dm_permission?: boolean;
}

/** The commands of one application. */
export interface CommandStore {
  /**
   * Replaces all commands of a scope; one that keeps type and name keeps its id.
   *
   * @param guildId - the server, or `undefined` for the global commands
   * @returns the commands, as the answer to the request shows them
   */
  overwrite(guildId: string | undefined, wanted: unknown): readonly RegisteredCommand[];
  /**
   * Lists the commands of a scope, in no promised order (here: newest first).
   *
   * @param withLocalizations - the request's `with_localizations`
   */
  list(guildId: string | undefined, withLocalizations?: boolean): readonly RegisteredCommand[];
  /**
   * Finds what somebody would get to call in a place.
   *
   * @returns the command, or a sentence why Discord would not offer it there
   */
  offered(
    wanted: Pick<RegisteredCommand, "name" | "type">,
    context: Context,
  ): RegisteredCommand | string;
}

const GLOBAL = "global";

/** Creates a store without commands. */
export function createCommandStore(): CommandStore {
  const scopes = new Map<string, readonly RegisteredCommand[]>();
  const inScope = (guildId: string | undefined): readonly RegisteredCommand[] =>
    scopes.get(guildId ?? GLOBAL) ?? [];
  return {
    overwrite(guildId, wanted) {
      const before = inScope(guildId);
      const stored = listOf(wanted).map((each) => completeCommand(each, guildId, before));
      scopes.set(guildId ?? GLOBAL, stored);
      return stored;
    },
    list(guildId, withLocalizations = false) {
      const commands = inScope(guildId).toReversed();
      return withLocalizations ? commands : commands.map(dropLocalizations);
    },
    offered({ name, type }, context) {
      const { guildId } = context;
      const all = [...(guildId === undefined ? [] : inScope(guildId)), ...inScope(undefined)];
      const command = all.find((each) => each.name === name && each.type === type);
      if (command === undefined) {
        const names = all.map((each) => each.name).join(", ");
        return `No command "${name}" of type ${type} is registered here, only: ${names || "none"}`;
      }
      return refuseCommand(command, context) ?? command;
    },
  };
}

function completeCommand(
  wanted: JsonObject,
  guildId: string | undefined,
  before: readonly RegisteredCommand[],
): RegisteredCommand {
  const type = numberOf(wanted["type"]) || 1;
  const name = stringOf(wanted["name"]);
  const old = before.find((each) => each.name === name && each.type === type);
  const options = listOf(wanted["options"]).map(completeOption);
  return {
    id: old?.id ?? createSnowflake(),
    application_id: APPLICATION_ID,
    version: createSnowflake(),
    default_member_permissions: completePermissions(wanted["default_member_permissions"]),
    type,
    name,
    name_localizations: wanted["name_localizations"] ?? null,
    description: stringOf(wanted["description"]),
    description_localizations: wanted["description_localizations"] ?? null,
    ...(guildId === undefined ? completeScope(wanted) : { guild_id: guildId }),
    ...(options.length === 0 ? {} : { options }),
    nsfw: wanted["nsfw"] === true,
  };
}

/** Contexts and installations are kept for global commands only. */
function completeScope(
  wanted: JsonObject,
): Pick<RegisteredCommand, "contexts" | "integration_types" | "dm_permission"> {
  const contexts = numbersOf(wanted["contexts"]) ?? null;
  const isForDms = wanted["dm_permission"] !== false;
  return {
    dm_permission: contexts?.includes(CONTEXT_TYPES.botDm) ?? isForDms,
    contexts,
    integration_types: numbersOf(wanted["integration_types"]) ?? Object.values(INSTALL_TYPES),
  };
}

function completePermissions(bits: unknown): string | null {
  return typeof bits === "number" || typeof bits === "string" ? String(bits) : null;
}

/** Drops what says nothing (`required: false`, `autocomplete: false`, empty lists) and adds the localizations. */
function completeOption(option: JsonObject): JsonObject {
  const { options, choices, ...rest } = option;
  const said = Object.entries(rest).filter(([, value]) => value !== false && !isBlank(value));
  return {
    name_localizations: null,
    description_localizations: null,
    ...Object.fromEntries(said),
    ...(isBlank(choices)
      ? {}
      : { choices: listOf(choices).map((each) => ({ name_localizations: null, ...each })) }),
    ...(isBlank(options) ? {} : { options: listOf(options).map(completeOption) }),
  };
}

function dropLocalizations(command: RegisteredCommand): RegisteredCommand {
  const { name_localizations: _name, description_localizations: _text, ...rest } = command;
  const { options } = rest;
  if (options === undefined) return rest;
  return { ...rest, options: options.map((option) => recordOf(dropLocalizationsIn(option))) };
}

function dropLocalizationsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropLocalizationsIn);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith("_localizations"));
  return Object.fromEntries(kept.map(([key, each]) => [key, dropLocalizationsIn(each)]));
}

function refuseCommand(command: RegisteredCommand, context: Context): string | undefined {
  if (command.guild_id !== undefined) return undefined;
  const { name, contexts, integration_types: installs, dm_permission } = command;
  const everywhere = dm_permission === false ? [CONTEXT_TYPES.guild] : Object.values(CONTEXT_TYPES);
  const allowed: readonly number[] = contexts ?? everywhere;
  if (!allowed.includes(CONTEXT_TYPES[context.where])) {
    return `"${name}" is not offered in ${context.where}: its contexts are [${allowed.join()}]`;
  }
  return installs?.includes(INSTALL_TYPES[context.install]) === false
    ? `"${name}" is not offered to a ${context.install} install`
    : undefined;
}
