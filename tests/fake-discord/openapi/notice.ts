// Says at the end of a test run when nothing checked the bodies against Discord's own description. vitest calls it.

import { loadBodyCheck } from "./body-check.ts";

/** Called by vitest when all tests have run. */
export async function teardown(): Promise<void> {
  if ((await loadBodyCheck()) !== undefined) return;
  console.warn(
    "Request bodies were NOT checked against Discord's own description: install discord-api-spec," +
      " or set DISCORD_OPENAPI to the path of its openapi.json.",
  );
}
