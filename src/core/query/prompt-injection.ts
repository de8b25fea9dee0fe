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
  if (start === undefined) return false;
  const command = clause.slice(start).replace(openers, "");
  const verb = /^\p{L}+/u.exec(command)?.[0] ?? "";
  return rests.get(verb.toLowerCase())?.test(command.slice(verb.length)) ?? false;
}

const openers = new RegExp(`^(?:(?:${commandOpeners.join("|")}),? ){1,6}`, "i");

/**
 * What follows each verb that a command begins with. One pattern of all commands would take milliseconds when it is
 * first used; of these only the verb's own is.
 */
const rests: ReadonlyMap<string, RegExp> = new Map(
  [...new Set(modelCommands.flatMap(([verbs]) => verbs.split(" ")))].map((verb) => [
    verb,
    new RegExp(`^(?:${listRests(verb).join("|")})`, "iu"),
  ]),
);

function listRests(verb: string): readonly string[] {
  return modelCommands.flatMap(([verbs, rest]) => (verbs.split(" ").includes(verb) ? rest : []));
}
