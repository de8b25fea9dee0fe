// Prompt injection: recognises what is meant to steer a language model rather than to be answered:
// "ignore all previous instructions", "you are now …", "write a poem". There is no model here to
// steer, and quoting the article at such a text would only look as if it had worked.
// Only commands count: an article may well be about rules, secrets and tokens.

import { commandOpeners, modelCommands, modelMarks } from "../language/english/commands.ts";

/**
 * Tells whether a message tries to instruct the bot to be or to write something. Time grows with the
 * message and no faster: it is cut into clauses, and each command is looked for at their starts only.
 *
 * @param message - as the asker typed it
 */
export function isPromptInjection(message: string): boolean {
  if (modelMarks.test(message)) return true;
  return message.split(/[.!?:;\n]/).some((clause) => isCommand(clause));
}

function isCommand(clause: string): boolean {
  const start = /[\p{L}\p{N}]/u.exec(clause)?.index;
  return start !== undefined && command.test(clause.slice(start));
}

const command = new RegExp(
  `^(?:(?:${commandOpeners.join("|")}),? ){0,6}(?:${modelCommands.join("|")})`,
  "iu",
);
