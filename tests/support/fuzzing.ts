// How often each property is tried: FUZZ_RUNS times, 100 unless it is set. vitest loads this first.

import fc from "fast-check";

fc.configureGlobal({ numRuns: Number(process.env["FUZZ_RUNS"] ?? 100) });
