// Minimal bot: what any bot on discord.js costs: it answers whatever is asked with a constant. The
// program is measured beside it.

import { Client, Events, GatewayIntentBits, Partials } from "discord.js";

const { DISCORD_TOKEN: token, DISCORD_API_URL: api = "" } = process.env;

const client = new Client({
  intents: [GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api },
  allowedMentions: { parse: [] },
  shards: "auto",
});
client.on(Events.InteractionCreate, (interaction) => {
  if (!interaction.isRepliable()) return;
  // What is too late is counted as unanswered.
  interaction.reply("I have read your question.").catch(() => {});
});
client.once(Events.ClientReady, () => console.error("The minimal bot is on Discord, answering."));
process.once("SIGTERM", () => void client.destroy().finally(() => process.exit()));
await client.login(token);
