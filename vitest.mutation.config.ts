// For `npm run mutate`: tests that need no program and no Discord, fast enough to run for each change.
// They share their modules, which halves the time; a change is made before any of them is loaded.

import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include:
      process.env["MUTATE"] === "rendering"
        ? ["tests/discord/render.test.ts", "tests/strangers.test.ts"]
        : ["tests/core/**/*.test.ts"],
    isolate: false,
    setupFiles: "tests/support/fuzzing.ts",
    env: { FUZZ_RUNS: "10" },
  },
});

export default config;
