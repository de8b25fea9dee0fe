// Gateway events that are not as they should be, sent to the program: each costs itself at most.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Discord } from "../fake-discord/discord.ts";
import { resolveContext } from "../fake-discord/interactions/context.ts";
import { createInteraction, INTERACTION } from "../fake-discord/interactions/payload.ts";
import { type JsonObject, recordOf } from "../fake-discord/json.ts";
import { textOf } from "../fake-discord/messages/view.ts";
import { startDiscord } from "../support/discord.ts";
import { isAnswering, start } from "../support/program.ts";

/** What Discord decides alone; a reply is sent to these addresses. */
const addresses = new Set(["id", "token", "channel_id"]);

const questions = [{ name: "question", type: 3, value: "When did Kim travel to Russia?" }];
const scenes = (["guild", "botDm", "privateChannel"] as const).map((where) =>
  resolveContext({ where }),
);
const interactions = scenes.flatMap((scene) => [
  createInteraction(scene, INTERACTION.command, {
    id: "1",
    name: "ask",
    type: 1,
    options: questions,
  }),
  createInteraction(scene, INTERACTION.command, { id: "1", name: "help", type: 1, options: [] }),
  createInteraction(scene, INTERACTION.component, {
    id: 1,
    component_type: 2,
    custom_id: "context:0000000:1:2",
  }),
  createInteraction(scene, INTERACTION.autocomplete, {
    id: "1",
    name: "ask",
    type: 1,
    options: [],
  }),
  createInteraction(scene, INTERACTION.modal, { custom_id: "x", components: [] }),
]);

/** A copy of an event in which one value, somewhere, is another or missing. */
function changed(event: JsonObject, picks: readonly number[], value: unknown): JsonObject {
  const [pick = 0, ...deeper] = picks;
  const keys = Object.keys(event).filter((key) => !addresses.has(key));
  const key = keys[pick % keys.length];
  if (key === undefined) return event;
  const inner = recordOf(event[key]);
  if (deeper.length > 0 && Object.keys(inner).length > 0)
    return { ...event, [key]: changed(inner, deeper, value) };
  const { [key]: _gone, ...rest } = event;
  return value === undefined ? rest : { ...rest, [key]: value };
}

const anyValue = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(null, 0, -1, 2 ** 53, "", "0", [], {}, true),
  fc.jsonValue({ maxDepth: 2 }),
);
const anyEvent = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...interactions),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
      anyValue,
    )
    .map(([event, picks, value]) => ["INTERACTION_CREATE", changed(event, picks, value)] as const),
  fc.tuple(
    fc.constantFrom("MESSAGE_CREATE", "MESSAGE_UPDATE", "GUILD_CREATE", "GUILD_DELETE", "NO_SUCH"),
    anyValue,
  ),
);

async function isWell(discord: Discord): Promise<void> {
  const { message } = await discord.slash("help");
  expect(message && textOf(message)).toContain("/ask");
}

test("events that make no sense cost no other event, and tell nothing", async () => {
  const discord = await startDiscord({ waitMs: 10_000 });
  const child = start([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  let said = "";
  await isAnswering(child);
  child.stderr?.on("data", (chunk) => (said += String(chunk)));
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 5 }), async (events) => {
      for (const [name, data] of events) discord.dispatch(name, data);
      await isWell(discord);
    }),
  );
  expect(child.exitCode).toBe(null);
  expect(said).not.toContain(discord.token);
  child.kill("SIGKILL");
  await discord.stop();
});
