// Prior weights: derived by `npm run fit -- --prior` from questions with known answers; not written by hand.

import type { PriorWeights } from "./article-prior.ts";

/** Of the article prior. */
export const priorWeights: PriorWeights = { gain: 1.3, saturation: 5 };
