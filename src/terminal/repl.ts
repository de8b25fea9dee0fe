// The terminal loop: a prompt, a question, an answer, until the input ends.
// On a terminal there is a prompt with history; from a pipe each line is a question.

import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Where the loop reads and writes. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at both ends. */
  readonly interactive: boolean;
}

/**
 * Answers line by line until the input ends, or a person presses Ctrl-C or Ctrl-D or types "exit"
 * or "quit".
 *
 * @param reply - from a line to what is written for it; it gets every line, blank ones too
 */
export async function runRepl(
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
  lines.on("SIGINT", () => lines.close());
  lines.on("line", (line) => {
    if (interactive && /^\s*(?:exit|quit)\s*$/i.test(line)) {
      lines.close();
      return;
    }
    output.write(reply(line));
    if (interactive) lines.prompt();
  });
  if (interactive) lines.prompt();
  await once(lines, "close");
  // A key that leaves ends no line; the shell's prompt is not to stand beside ours.
  if (interactive) output.write("\n");
}
