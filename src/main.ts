// Main: arguments, configuration, article; then Discord or the terminal. The only place that knows the
// process; what needs its streams, signals or exit code is handed them.

import { config as loadDotenv } from "dotenv";
import { parseArguments, usage } from "./app/arguments.ts";
import { parseConfig } from "./app/config.ts";
import { runProgram } from "./app/exit.ts";
import { seeds } from "./app/library.ts";
import { loadArticle, readTextFile } from "./app/load.ts";
import { serveDiscord } from "./app/serve-discord.ts";
import { explainTerminal, serveTerminal } from "./app/serve-terminal.ts";

await runProgram(process, async () => {
  const options = parseArguments(process.argv.slice(2));
  if (options === "help") {
    console.log(usage);
    return;
  }
  loadDotenv({ quiet: true });
  const config = parseConfig(process.env, readTextFile);
  const article = await loadArticle(options.article ?? config.article ?? seeds.article);
  for (const warning of [...config.warnings, ...article.warnings]) console.error(warning);
  const isForDiscord = options.command === undefined && !options.json;
  const { discord } = config;
  if (isForDiscord && discord !== undefined) {
    await serveDiscord({ ...config, discord }, article, process);
    return;
  }
  if (isForDiscord) explainTerminal(process);
  await serveTerminal(options, article, process);
});
