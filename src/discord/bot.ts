// Bot: the connection to Discord. Receives events, has them answered, sends the replies in time.
// An event that can't be answered is logged and costs no other event anything.

import { setTimeout } from "node:timers/promises";
import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionResponseType,
  type Message,
  Options,
  Partials,
  Routes,
} from "discord.js";
import type { DiscordConfig } from "../config.ts";
import { deployCommands } from "./deploy.ts";
import { BotError, explained } from "./failure.ts";
import { type Library, replyToInteraction, replyToMessage } from "./handlers.ts";
import { type MessageBody, privately, renderTrouble } from "./render.ts";

/** Discord forgets an interaction that is not answered within this time, in milliseconds. */
const acknowledgeMs = 3_000;

/** What is in flight when the bot is stopped gets this long, in milliseconds. */
export const longestStopMs = 5_000;

/** A bot that is connected and answers. */
export interface Bot {
  /** Its name on Discord. */
  readonly name: string;
  /** Rejects with a {@link BotError} when the bot can't go on; never resolves. */
  readonly failure: Promise<never>;
  /** Takes no new events, gives those in flight {@link longestStopMs} to finish, and disconnects. */
  readonly stop: () => Promise<void>;
}

/**
 * Connects to Discord and answers there.
 *
 * @param log - receives one line for each event that could not be answered
 * @returns the bot, once it is ready and its commands are registered
 * @throws {@link BotError} when Discord can't be reached or refuses
 */
export async function startBot(
  config: DiscordConfig,
  library: Library,
  log: (line: string) => void,
): Promise<Bot> {
  const client = createClient(config);
  const inFlight = new Set<Promise<void>>();
  const attend = (event: Interaction | Message, answer: () => Promise<void>): void => {
    const attempt = answer()
      .catch((error: unknown) =>
        log(`${nameOf(event)} was not answered: ${explained(error, config.token).message}`),
      )
      .finally(() => inFlight.delete(attempt));
    inFlight.add(attempt);
  };
  client.on(Events.InteractionCreate, (event) =>
    attend(event, () => answerInteraction(event, library)),
  );
  client.on(Events.MessageCreate, (event) => attend(event, () => answerMessage(event, library)));
  client.on(Events.Error, (error) => log(explained(error, config.token).message));
  const failure = failureOf(client);
  const ready = await connected(client, config);
  /** Before this, what fails is thrown, and so told once. */
  client.on(Events.ShardError, (error) => log(explained(error, config.token).message));
  const stop = async (): Promise<void> => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await Promise.race([
      Promise.all(inFlight),
      setTimeout(longestStopMs, undefined, { ref: false }),
    ]);
    await client.destroy();
  };
  return { name: ready.user.tag, failure, stop };
}

function createClient({ apiUrl }: DiscordConfig): Client {
  return new Client({
    intents: [GatewayIntentBits.DirectMessages],
    /** Without it, direct messages from people the bot has not met are dropped. */
    partials: [Partials.Channel],
    /** Replies need nothing from earlier messages. */
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(apiUrl !== undefined && { rest: { api: apiUrl } }),
  });
}

async function connected(client: Client, { token, guildId }: DiscordConfig): Promise<Client<true>> {
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const readyClient = await ready;
    await deployCommands(readyClient, guildId);
    return readyClient;
  } catch (error) {
    await client.destroy();
    throw explained(error, token);
  }
}

/** A connection that discord.js gives up ends the bot: a process without one is of no use. */
function failureOf(client: Client): Promise<never> {
  const failure = new Promise<never>((_resolve, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      reject(new BotError(`Discord closed the gateway for good (${code})`)),
    );
    client.on(Events.Invalidated, () =>
      reject(new BotError("Discord ended the session; start the bot again")),
    );
  });
  failure.catch(() => {});
  return failure;
}

async function answerInteraction(interaction: Interaction, library: Library): Promise<void> {
  const deadline = AbortSignal.timeout(acknowledgeMs);
  const send = async (data: MessageBody): Promise<void> => {
    await interaction.client.rest.post(
      Routes.interactionCallback(interaction.id, interaction.token),
      {
        auth: false,
        body: { type: InteractionResponseType.ChannelMessageWithSource, data },
        signal: deadline,
      },
    );
  };
  await orApologise(
    () => replyToInteraction(interaction, library),
    send,
    () => privately(renderTrouble("unexpected")),
  );
}

async function answerMessage(message: Message, library: Library): Promise<void> {
  const send = async (body: MessageBody): Promise<void> => {
    await message.client.rest.post(Routes.channelMessages(message.channelId), {
      body: {
        ...body,
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        /** Discord drops a second reply to the same message. */
        nonce: message.id,
        enforce_nonce: true,
      },
    });
  };
  await orApologise(
    () => replyToMessage(message, library),
    send,
    () => renderTrouble("unexpected"),
  );
}

/** Sends a reply; when it can't even be made, the asker is told so and the error goes on to the log. */
async function orApologise(
  reply: () => MessageBody | undefined,
  send: (body: MessageBody) => Promise<void>,
  apology: () => MessageBody,
): Promise<void> {
  let body: MessageBody | undefined;
  try {
    body = reply();
  } catch (error) {
    await send(apology());
    throw error;
  }
  if (body !== undefined) await send(body);
}

function nameOf(event: Interaction | Message): string {
  return "token" in event ? "An interaction" : "A message";
}
