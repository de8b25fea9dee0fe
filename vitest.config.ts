import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    coverage: {
      include: ["src/core/**"],
      reporter: ["text-summary"],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 97 },
    },
  },
});

export default config;
