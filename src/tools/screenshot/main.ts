// Draws README's picture: a real answer as it looks on Discord, light and dark, by headless Chromium.
// npm run picture; after a build, node dist/tools/picture.js FOLDER QUESTION draws another.
// CHROMIUM names the browser.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createAsk } from "../../core/answer/answer.ts";
import { answerQuestion } from "../../discord/actions/ask.ts";
import { createAnswerSource } from "../../discord/answer-source.ts";
import { LexiconError } from "../../core/language/lexicon.ts";
import { loadArticle, loadLexicon } from "../../app/load.ts";
import { renderHtml } from "./page.ts";

/** A phone's width in CSS pixels, a height that the message fits into, and pixels for each. */
const screen = { width: 440, height: 530, scale: 2 };

const [folder, question] = process.argv.slice(2);
if (folder === undefined || question === undefined)
  throw new TypeError("expected a folder and a question");
const chromium = process.env["CHROMIUM"] ?? "chromium";
const locateSeed = (name: string): string =>
  fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url));
const article = await loadArticle(locateSeed("article.txt"));
const lexicon = loadLexicon(locateSeed("lexicon.bin"));
const ask = createAsk(article, lexicon instanceof LexiconError ? {} : { lexicon });
/** A query log is kept, so that the buttons for a verdict show. */
const policy = { isPrivate: false, keepsQueryLog: true };
const source = createAnswerSource({ ask, article }, policy);
const asked = { text: question, isCut: false };
const { message } = answerQuestion(asked, { surface: "slash command" }, source);

await mkdir(folder, { recursive: true });
const pages = await mkdtemp(join(tmpdir(), "pullquote-"));
for (const theme of ["light", "dark"] as const) {
  const page = join(pages, `${theme}.html`);
  await writeFile(page, renderHtml(message, { theme, bot: "Pullquote", above: "asker used /ask" }));
  await promisify(execFile)(chromium, [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    `--force-device-scale-factor=${screen.scale}`,
    `--window-size=${screen.width},${screen.height}`,
    `--screenshot=${join(folder, `answer-${theme}.png`)}`,
    page,
  ]);
}
