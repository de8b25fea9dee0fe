// Compiles the bot, unless nothing has changed since it was compiled last. Plain JavaScript, since it runs
// before anything is compiled; `npm start` and `npm run ask` begin with it.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiler = join("node_modules", "typescript", "bin", "tsc");
/** Stands among what was compiled, and goes with it. */
const stamp = join(root, "dist", "compiled-from");

const sources = describeSources();
if (readStamp() !== sources) compile();

/** A digest of the name, size and time of everything that the compiler reads of this project. */
function describeSources() {
  const digest = createHash("sha256");
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).toSorted();
  const read = [
    ...files.filter((file) => file.endsWith(".ts")).map((file) => join("src", file)),
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
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

function compile() {
  console.error("Compiling …");
  rmSync(stamp, { force: true });
  const { status, error } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
  if (status === 0) writeFileSync(stamp, sources);
}
