// This folder is fit to be a package of its own: nothing in it comes from outside but Node and the packages named here.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const PACKAGES = ["ajv", "discord-api-spec", "discord.js", "ws"];

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "echo-bot.ts",
);

/** What the files import, each with where it leads from the folder when it is a path. */
const imports = files.flatMap((file) =>
  [...readFileSync(join(FOLDER, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
    ([, name = ""]) => (name.startsWith(".") ? normalize(join(dirname(file), name)) : name),
  ),
);

test("no file imports from outside the folder", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(imports.filter((name) => name.startsWith(".."))).toEqual([]);
});

test("the packages that it needs are these", () => {
  const named = imports.filter((name) => !name.endsWith(".ts") && !name.startsWith("node:"));
  const packages = new Set(
    named.map((name) => (name === "discord.js" ? name : name.split("/")[0])),
  );
  expect(packages).toEqual(new Set(PACKAGES));
});
