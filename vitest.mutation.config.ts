// For `npm run mutate`: only tests that need no program and no Discord, fast enough to run for each mutant.

import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      "tests/core/**/*.test.ts",
      "tests/discord/render.test.ts",
      "tests/strangers.test.ts",
      "tests/fuzz/values.test.ts",
    ],
    setupFiles: "tests/support/fuzzing.ts",
    env: { FUZZ_RUNS: "10" },
  },
});

export default config;
