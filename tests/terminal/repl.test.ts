// The prompt as a person uses it: what the keys send goes in, what the screen shows comes out.

import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { runRepl } from "../../src/terminal/repl.ts";

const up = "\u001B[A";
const enter = "\r";
const controlC = "\u0003";
const controlD = "\u0004";

/** A person at a prompt that answers each line with that line between angle brackets. */
function sitDown() {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: "utf8" });
  const asked: string[] = [];
  const left = runRepl({ input, output, interactive: true }, (line) => {
    asked.push(line);
    return `<${line}>\n`;
  });
  const screen = left.then(() => text(output.end()));
  return { asked, screen, type: (keys: string) => input.write(keys) };
}

test("the up arrow recalls the last question, which can be changed and asked again", async () => {
  const { asked, screen, type } = sitDown();
  type(`Who won${enter}`);
  type(`${up}?${enter}`);
  type(`${up}${up}${enter}`);
  type(controlD);
  expect(await screen).toContain("<Who won?>");
  expect(asked).toEqual(["Who won", "Who won?", "Who won"]);
});

test.each([
  ["exit", `exit${enter}`],
  ["quit, in any case and spacing", ` QUIT ${enter}`],
  ["Ctrl-D", controlD],
  ["Ctrl-C", controlC],
])("%s leaves, is not a question, and ends the line", async (_, keys) => {
  const { asked, screen, type } = sitDown();
  type(`One${enter}${keys}Two${enter}`);
  expect(await screen).toMatch(/\n$/);
  expect(asked).toEqual(["One"]);
});

test("from a pipe, exit is a question as any other, and nothing but answers is written", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const done = runRepl({ input, output, interactive: false }, (line) => `<${line}>\n`);
  input.end("exit\r\n\nlast");
  await done;
  expect(await text(output.end())).toBe("<exit>\n<>\n<last>\n");
});
