// Main: arguments, configuration, article; then Discord or the terminal. The only place that knows the
// process; what needs its streams, signals or exit code is handed them.

import { statSync } from "node:fs";
import { basename } from "node:path";
import { config as loadDotenv } from "dotenv";
import { summarizeLibrary } from "./app/article-answering.ts";
import { parseArguments, usage } from "./app/arguments.ts";
import { parseConfig } from "./app/config.ts";
import { runDoctor } from "./app/doctor.ts";
import { runProgram } from "./app/exit.ts";
import { seeds } from "./app/library.ts";
import { loadArticles } from "./app/load-articles.ts";
import { loadArticle, readTextFile } from "./app/load.ts";
import { serveDiscord } from "./app/serve-discord.ts";
import { explainTerminal, serveTerminal } from "./app/serve-terminal.ts";
import { sanitizeLine } from "./presentation/display-text.ts";
import { renderInspection } from "./terminal/inspection.ts";

await runProgram(process, async () => {
  const options = parseArguments(process.argv.slice(2));
  if (options === "help") {
    console.log(usage);
    return;
  }
  loadDotenv({ quiet: true });
  const dotenv = statSync(".env", { throwIfNoEntry: false })?.isFile() ? readTextFile(".env") : "";
  const config = parseConfig(process.env, readTextFile, dotenv);
  const sources = options.articles ?? [config.article ?? seeds.article];
  if (options.command === "doctor") {
    await runDoctor(config, sources, process);
    return;
  }
  for (const warning of config.warnings) console.error(sanitizeLine(warning));
  const isForDiscord =
    options.command === undefined && options.inspect === undefined && !options.json;
  const { discord } = config;
  if (isForDiscord && discord !== undefined) {
    await serveDiscord({ ...config, discord, sources }, process);
    return;
  }
  if (options.inspect !== undefined) {
    const article = await loadArticle(options.inspect);
    for (const warning of article.warnings) console.error(sanitizeLine(warning));
    console.log(renderInspection(basename(options.inspect), article));
    return;
  }
  const loaded = await loadArticles(sources);
  const { warnings, problems } = summarizeLibrary(loaded);
  for (const warning of [...problems, ...warnings]) console.error(sanitizeLine(warning));
  if (isForDiscord) explainTerminal(process);
  await serveTerminal(options, loaded.articles, process);
});
