import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/build.ts", "tests/fake-discord/openapi/notice.ts"],
    setupFiles: "tests/support/fuzzing.ts",
    // Files share their modules, which no test changes: loading them for each took as long as the tests.
    isolate: false,
    // One worker for each processor; vitest leaves one idle otherwise, which of two is half of them.
    maxWorkers: "100%",
    // Only what hangs is to fail: on a busy machine a test takes many times as long as on a calm one.
    testTimeout: process.env["FUZZ_RUNS"] === undefined ? 120_000 : 3_600_000,
    hookTimeout: 120_000,
    coverage: {
      include: ["src/core/**"],
      reporter: ["text-summary"],
      // The branches that are left are what reading a list by position asks for, beyond its end.
      thresholds: { lines: 98.8, functions: 99, statements: 98, branches: 93.5 },
    },
  },
});

export default config;
