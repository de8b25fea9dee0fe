// Bench: `npm run bench -- reading answering library hostile discord being-there`, or some of them, measures and prints what was found
// beside its budgets; with `--smoke` in seconds and roughly, with `--json FILE` into a file as well. A budget that is missed does not
// fail the run: absolute times and, less, ratios depend on what else the machine does.

import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchAnswering, smoke, thorough } from "./answering.ts";
import { benchBeingThere, long, short } from "./being-there.ts";
import { benchDiscord, brief, steady } from "./discord.ts";
import { all, benchHostile, few } from "./hostile.ts";
import { benchLibrary, full, small } from "./library.ts";
import { benchReading, part as partly, whole } from "./reading.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: "boolean", default: false }, json: { type: "string" } },
});
const parts: Readonly<Record<string, () => object | Promise<object>>> = {
  reading: () => benchReading(values.smoke ? partly : whole),
  answering: () => benchAnswering(values.smoke ? smoke : thorough),
  library: () => benchLibrary(values.smoke ? small : full),
  hostile: () => benchHostile(values.smoke ? few : all),
  discord: () => benchDiscord(values.smoke ? brief : steady),
  "being-there": () => benchBeingThere(values.smoke ? short : long),
};
const chosen = positionals.length === 0 ? Object.keys(parts) : positionals;
const results: Record<string, object> = {};
for (const name of chosen) {
  const part = parts[name];
  if (part === undefined) {
    throw new TypeError(`expected one of ${Object.keys(parts).join(", ")}, got '${name}'`);
  }
  console.log(`\n${name}: Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}\n`);
  results[name] = await part();
}
if (values.json !== undefined) {
  const machine = { node: process.version, processor: cpus()[0]?.model };
  writeFileSync(values.json, `${JSON.stringify({ machine, ...results }, undefined, 2)}\n`);
}
