// Compiles the bot and its operators' tools, unless nothing has changed since they were compiled last. Plain
// JavaScript, since it runs before anything is compiled; `npm start` and `npm run ask` begin with it.
// The bot becomes a few files with its packages in them (docs/decisions/one-bundle.md); types are checked elsewhere.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
/** Stands among what was compiled, and goes with it. */
const stamp = join(dist, "compiled-from");

/** What the bot runs; a thread begins at the second entry. */
const bot = {
  input: { main: "src/main.ts", "app/answering-worker": "src/app/answering-worker.ts" },
  /** `ws` takes them where they are installed. */
  external: ["bufferutil", "utf-8-validate", "zlib-sync"],
  /** An `eval` of discord.js that only its sharding manager calls. */
  checks: { eval: false },
};
/** Our own modules look for their neighbours from a folder of `dist`, as from one of `src`. */
const botChunks = [
  { name: "app/packages", test: /node_modules/ },
  { name: "app/program", test: /src.(?!main\.ts|app.answering-worker\.ts)/ },
];

/** Reads what somebody hands over, in a thread that is started when that happens; so are its packages read. */
const handover = {
  input: { "app/handover-worker": "src/app/handover-worker.ts" },
  external: /^[^./]/,
};

/** Where a moment more does not matter; their packages stay where they are. */
const tools = {
  input: Object.fromEntries(
    ["gaps", "import/main", "import/worker"].map((name) => [
      `tools/${name}`,
      `src/tools/${name}.ts`,
    ]),
  ),
  external: /^[^./]/,
};

const sources = describeSources();
if (readStamp() !== sources) await compile();

/** A digest of the name, size and time of all that is compiled and of what says how. */
function describeSources() {
  const digest = createHash("sha256");
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).toSorted();
  const read = [
    ...files.filter((file) => /\.(ts|mjs)$/.test(file)).map((file) => join("src", file)),
    "package-lock.json",
    "tsconfig.json",
  ];
  for (const file of read) {
    const { mtimeMs, size } = statSync(join(root, file));
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest("hex");
}

function readStamp() {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}

async function compile() {
  console.error("Compiling …");
  rmSync(stamp, { force: true });
  await bundle(bot, { groups: botChunks });
  dropSourceMap(join(dist, "app", "packages.js"));
  dropSources(join(dist, "app", "program.js.map"));
  await bundle(handover, { folder: "app/handover/" });
  await bundle(tools, { folder: "tools/" });
  writeFileSync(stamp, sources);
}

async function bundle(input, { groups = [], folder = "" }) {
  const { rolldown } = await import("rolldown");
  const build = await rolldown({ cwd: root, platform: "node", ...input });
  await build.write({
    dir: dist,
    format: "esm",
    chunkFileNames: `${folder}[name].js`,
    codeSplitting: { groups },
    /** Read in half the time, and in half the memory. */
    charset: "ascii",
    /** A quarter of the packages is comments. */
    comments: { legal: true, annotation: false, jsdoc: false },
    sourcemap: true,
  });
}

/** Ours is read at each start: a tenth of it would be reading that of the packages, whose code is as they ship it. */
function dropSourceMap(file) {
  rmSync(`${file}.map`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, ""));
}

/** A trace names files and lines; their text, more than half of the map, would be read at each start as well. */
function dropSources(map) {
  const { sourcesContent: _, ...rest } = JSON.parse(readFileSync(map, "utf8"));
  writeFileSync(map, JSON.stringify(rest));
}
