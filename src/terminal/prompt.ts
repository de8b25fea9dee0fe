// The terminal loop: a prompt, a question, an answer, until the input ends.
// On a terminal there is a prompt with history; from a pipe each line is a question.

import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";

/** Where the loop reads and writes. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at both ends. */
  readonly interactive: boolean;
}

/**
 * Answers line by line until the input ends, or a person presses Ctrl-C or Ctrl-D, or types "exit" or "quit".
 *
 * @param reply - from a line to what is written for it; it gets every line, blank ones too
 */
export async function answerLines(
  { input, output, interactive }: Streams,
  reply: (line: string) => string,
): Promise<void> {
  const lines = createInterface({
    input,
    output,
    terminal: interactive,
    prompt: "? ",
    crlfDelay: Infinity,
  });
  if (!interactive) lines.setPrompt("");
  lines.on("SIGINT", () => lines.close());
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (interactive && /^\s*(?:exit|quit)\s*$/i.test(line)) {
      lines.close();
      return;
    }
    output.write(reply(line));
    if (interactive) lines.prompt();
  }
  /** A key that leaves ends no line; the shell's prompt is not to stand beside ours. */
  if (interactive) output.write("\n");
}
