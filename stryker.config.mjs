// What `npm run mutate` changes. MUTATE=rendering: how answers are shown; else how they are found.

const isRendering = process.env.MUTATE === "rendering";

export default {
  mutate: isRendering ? ["src/discord/views/answer.ts"] : ["src/core/**/*.ts"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  tsconfigFile: "none",
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `reports/${isRendering ? "rendering" : "core"}.json` },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
