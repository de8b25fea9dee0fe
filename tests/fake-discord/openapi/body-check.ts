// Which checks by Discord's own description are at hand: the npm package discord-api-spec, whose schemas are made
// from the description and are part of every run where it is installed; and the description itself, when
// DISCORD_OPENAPI names the file. Neither knows sums and combinations: those are in limits/.

import type { BodyCheck } from "./problems.ts";

/**
 * Loads the checks.
 *
 * @param file - path of the description; default the environment's `DISCORD_OPENAPI`
 * @returns what the first check that finds something finds, or `undefined` when no check is at hand
 * @throws when the file is named and cannot be read
 */
export async function loadBodyCheck(
  file: string | undefined = process.env["DISCORD_OPENAPI"],
): Promise<BodyCheck | undefined> {
  const checks = [await loadFileCheck(file), await loadPackageCheck()].filter(
    (each) => each !== undefined,
  );
  if (checks.length === 0) return undefined;
  return (operation, body) => {
    for (const check of checks) {
      const problems = check(operation, body);
      if (problems.length > 0) return problems;
    }
    return [];
  };
}

async function loadFileCheck(file: string | undefined): Promise<BodyCheck | undefined> {
  if (file === undefined || file === "") return undefined;
  const { readBodyCheck } = await import("./description.ts");
  return readBodyCheck(file);
}

/** Loading takes a third of a second, so it waits until it is needed. */
async function loadPackageCheck(): Promise<BodyCheck | undefined> {
  try {
    const { checkByPackage } = await import("./package.ts");
    return checkByPackage;
  } catch (error) {
    if (String(error).includes("discord-api-spec")) return undefined;
    throw error;
  }
}
