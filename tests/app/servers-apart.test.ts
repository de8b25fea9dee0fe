// What one server hands over, no other server sees anything of: whatever is asked there, its answers, suggestions,
// lists and lines of the query log are byte for byte the same whether another has handed over something or not.

import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { answerServers, startAnswering } from "../../src/app/serve-library.ts";
import type { Answering } from "../../src/discord/answering.ts";
import type { Origin, Request } from "../../src/discord/request.ts";

const [here, there] = ["1100000000000000777", "1100000000000000778"] as const;

/** Words that any article may have, and misspellings of them are asked for. */
const words = ["ferry", "pier", "zeppelin", "keeper", "lantern", "kitchen", "bell", "harbour"];

const word = fc.constantFrom(...words);
const sentence = fc
  .tuple(word, word, word)
  .map(([one, other, third]) => `The ${one} of the ${other} opens at the ${third}.`);
const document = fc
  .tuple(word, fc.array(sentence, { minLength: 1, maxLength: 5 }))
  .map(([title, sentences]) => `# The ${title}\n\n${sentences.join("\n\n")}\n`);

/** Leaves a letter out, so that there is something to mend. */
const typo = word.map((each) => each.replace(/^(..)./, "$1"));

const origin = {
  event: "interaction",
  person: "1",
  language: "en",
  channel: "2",
  isAmongOthers: true,
  mayShare: false,
} as const satisfies Origin;

/** All that can be asked that articles have a part in. */
function listRequests(texts: readonly string[], server: string | undefined): readonly Request[] {
  const place: Origin =
    server === undefined ? origin : { ...origin, server: { id: server, channels: [], roles: [] } };
  const asked = texts.map((each) => ({ text: `When does the ${each} open?`, isCut: false }));
  return [
    ...asked.flatMap((one): readonly Request[] => [
      { ...place, kind: "question", surface: "slash command", asked: one },
      {
        ...place,
        kind: "question",
        surface: "slash command",
        asked: one,
        articleName: "handed.md",
      },
      { ...place, kind: "look-up", asked: one },
    ]),
    ...["", "The", ...texts].map((typed): Request => ({
      ...place,
      kind: "suggestion",
      field: "question",
      typed,
    })),
    { ...place, kind: "suggestion", field: "article", typed: "" },
    { ...place, kind: "article", paragraph: undefined },
    { ...place, kind: "help" },
  ];
}

function log(): void {}

/** Answers in servers, each of which has what it has handed over. */
function answerFrom(common: string, handed: Readonly<Record<string, string>>): Answering {
  const folder = mkdtempSync(join(tmpdir(), "pullquote-apart-"));
  const file = join(folder, "rules.md");
  writeFileSync(file, common);
  for (const [server, text] of Object.entries(handed)) {
    mkdirSync(join(folder, "library", server), { recursive: true });
    writeFileSync(join(folder, "library", server, "handed.md"), text);
  }
  const sources = [file];
  const policy = { isPrivate: false, keepsQueryLog: true };
  const answering = startAnswering(sources, policy, log);
  onTestFinished(() => answering.close());
  const library = join(folder, "library");
  return answerServers({ sources, library, apiUrl: undefined }, answering, {
    start: (all) => startAnswering(all, policy, log),
    log,
    state: { library: undefined, onCount: () => {}, onChange: () => {} },
  });
}

async function answerAll(
  { answer }: Answering,
  requests: readonly Request[],
): Promise<readonly string[]> {
  const replies: string[] = [];
  for (const request of requests) replies.push(JSON.stringify(await answer(request)));
  return replies;
}

test("no server sees what another has handed over", async () => {
  await fc.assert(
    fc.asyncProperty(
      document,
      document,
      document,
      typo,
      word,
      async (common, own, other, ...asked) => {
        const apart = answerFrom(common, { [here]: own });
        const beside = answerFrom(common, { [here]: own, [there]: other });
        const secret = await answerAll(beside, listRequests(asked, there));
        expect(secret.join("")).toContain("handed");
        for (const server of [here, undefined]) {
          const requests = listRequests(asked, server);
          // What is offered is found while nobody asks, so that both come to the same in the end.
          await vi.waitFor(
            async () =>
              expect(await answerAll(beside, requests)).toEqual(await answerAll(apart, requests)),
            { timeout: 5_000 },
          );
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
}, 240_000);
