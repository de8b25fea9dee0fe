// Draws README's picture and a gallery of replies: real payloads as they look on a phone, light and dark, by
// headless Chromium. npm run picture draws README's, npm run gallery the others. CHROMIUM names the browser.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openLibrary, seeds } from "../../app/library.ts";
import { loadArticle } from "../../app/load.ts";
import { createAnswerSource } from "../../discord/answer-source.ts";
import { renderHtml } from "./page.ts";
import { createScenes } from "./scenes.ts";

const [folder, question, gallery] = process.argv.slice(2);
const isGallery = gallery === "--gallery";

/** A phone's width in CSS pixels, and pixels for each: the many pictures of the gallery are to be small files. */
const width = 440;
const scale = isGallery ? 1 : 2;

if (folder === undefined || question === undefined)
  throw new TypeError("expected a folder and a question");
const chromium = process.env["CHROMIUM"] ?? "chromium";
/** A query log is kept, so that what gives a verdict shows. */
const library = openLibrary([{ name: "article.txt", article: await loadArticle(seeds.article) }]);
const source = createAnswerSource(library, { isPrivate: false, keepsQueryLog: true });
while (source.suggestions.checkNext());
const scenes = createScenes(question, source);

await mkdir(folder, { recursive: true });
const pages = await mkdtemp(join(tmpdir(), "pullquote-"));
for (const { name, above, message } of isGallery ? scenes.slice(1) : scenes.slice(0, 1)) {
  for (const theme of ["light", "dark"] as const) {
    const page = join(pages, `${name}-${theme}.html`);
    await writeFile(page, renderHtml(message, { theme, bot: "Pullquote", above }));
    await draw(page, join(folder, `${name}-${theme}.png`), await measureHeight(page));
  }
}

/** How high a page is at the phone's width, in CSS pixels: it says so itself when it is loaded. */
async function measureHeight(page: string): Promise<number> {
  const { stdout } = await runBrowser(["--dump-dom", page]);
  return Number(/data-height="(\d+)"/.exec(stdout)?.[1] ?? 500);
}

async function draw(page: string, picture: string, height: number): Promise<void> {
  await runBrowser([`--screenshot=${picture}`, `--window-size=${width},${height}`, page]);
}

function runBrowser(args: readonly string[]): Promise<{ readonly stdout: string }> {
  return promisify(execFile)(chromium, [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    `--force-device-scale-factor=${scale}`,
    `--window-size=${width},800`,
    ...args,
  ]);
}
