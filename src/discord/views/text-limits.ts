// Text limits: how much of a message each kind of text may take, so that no message is refused for its length.

import { longestAsked } from "../commands.ts";

interface Budget {
  readonly question: number;
  readonly best: number;
  /** Each of two that are shown whole. */
  readonly ofTwo: number;
  readonly name: number;
  readonly line: number;
  readonly context: number;
  readonly section: number;
  readonly word: number;
  readonly link: number;
  readonly title: number;
  readonly byline: number;
}

/**
 * Shares of the 4,000 characters that Discord allows over all texts of a message. The largest
 * message, an answer with three excerpts, stays below it: a test holds that for any text.
 */
export const budget: Budget = {
  /** Twice its length is the most that escaping makes of a question. */
  question: 2 * longestAsked + 2,
  best: 1_200,
  ofTwo: 500,
  name: 60,
  line: 160,
  context: 160,
  section: 120,
  word: 60,
  link: 300,
  title: 300,
  byline: 100,
};
