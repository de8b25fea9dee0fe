// Fuzzing: how properties are tried, for all tests at once; vitest loads it first. The same seed in every run, so
// that a test which begins to fail does so for the change at hand; `npm run test:explore` looks further.

import fc from "fast-check";

const { FC_SEED: seed = "20261127", FUZZ_RUNS: runs = "100" } = process.env;

fc.configureGlobal({
  numRuns: Number(runs),
  ...(seed !== "random" && { seed: readSeed(seed) }),
});

function readSeed(written: string): number {
  if (/^-?\d+$/.test(written)) return Number(written);
  throw new TypeError(`expected FC_SEED to be "random" or a whole number, got "${written}"`);
}
