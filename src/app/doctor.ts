// Doctor: looks at everything that the bot needs, says what it found, and changes nothing. The bot need not run.

import { REST } from "discord.js";
import { ArticleError } from "../core/article/article.ts";
import { LexiconError } from "../core/language/lexicon.ts";
import { type Finding, checkSetup } from "../discord/setup-checks.ts";
import { describeInventory } from "../presentation/inventory.ts";
import type { Config } from "./config.ts";
import type { DiscordConfig } from "../discord/discord-config.ts";
import { exitCodes } from "./exit.ts";
import { seeds } from "./library.ts";
import { loadArticles } from "./load-articles.ts";
import { loadLexicon } from "./load.ts";

/**
 * Tells what is well and what is not, a line each. The exit code says whether all is.
 *
 * @param sources - what is answered from
 */
export async function runDoctor(
  config: Config,
  sources: readonly string[],
  host: NodeJS.Process,
): Promise<void> {
  const findings = [
    ...config.warnings.map((text) => ({ isGood: false, text })),
    ...(await checkArticles(sources)),
    checkLexicon(),
    ...(await checkDiscord(config.discord)),
  ];
  for (const { isGood, text } of findings)
    host.stdout.write(`${isGood ? "well   " : "problem"}  ${text}.\n`);
  if (!findings.every(({ isGood }) => isGood)) host.exitCode = exitCodes.failure;
}

async function checkArticles(sources: readonly string[]): Promise<readonly Finding[]> {
  try {
    const { articles, problems } = await loadArticles(sources);
    return [
      ...articles.map(({ name, article }) => ({
        isGood: true,
        text: describeInventory(name, article),
      })),
      ...problems.map((text) => ({ isGood: false, text })),
    ];
  } catch (error) {
    if (error instanceof ArticleError) return [{ isGood: false, text: error.message }];
    throw error;
  }
}

function checkLexicon(): Finding {
  const lexicon = loadLexicon(seeds.lexicon);
  return lexicon instanceof LexiconError
    ? { isGood: false, text: `${seeds.lexicon}: ${lexicon.message}` }
    : { isGood: true, text: "The lexicon can be read" };
}

async function checkDiscord(discord: DiscordConfig | undefined): Promise<readonly Finding[]> {
  if (discord === undefined)
    return [
      {
        isGood: false,
        text: "No DISCORD_TOKEN is set: copy it from the developer portal (Bot, Reset Token) into .env",
      },
    ];
  const { token, apiUrl } = discord;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const findings = await checkSetup(rest, discord);
  rest.clearHandlerSweeper();
  rest.clearHashSweeper();
  return findings;
}
