// For `npm run mutate`: tests that need no program and no Discord, fast enough to run for each change.
// They share their modules, which halves the time; a change is made before any of them is loaded.

import { defineConfig, type ViteUserConfig } from "vitest/config";
import type { Reporter, Vitest } from "vitest/node";

/** Stryker only looks at tests: where a change keeps a file of them from being read, it saw none fail. */
class UnreadableFiles implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd: NonNullable<Reporter["onTestModuleEnd"]> = (module) => {
    for (const error of module.errors()) this.#vitest?.state.catchError(error, "Unreadable file");
  };
}

const config: ViteUserConfig = defineConfig({
  test: {
    include:
      process.env["MUTATE"] === "rendering"
        ? ["tests/discord/{views/answer,replies}.test.ts", "tests/presentation/strangers.test.ts"]
        : ["tests/core/**/*.test.ts"],
    isolate: false,
    reporters: ["default", new UnreadableFiles()],
    setupFiles: "tests/support/fuzzing.ts",
    env: { FUZZ_RUNS: "10" },
  },
});

export default config;
