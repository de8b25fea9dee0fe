// Instruction: recognises what is meant to steer a language model rather than to be answered:
// "ignore all previous instructions", "you are now …", "write a poem". There is no model here to
// steer, and quoting the article at such a text would only look as if it had worked.

/**
 * Tells whether a message tries to instruct the bot to be or to write something.
 *
 * @param message - as the asker typed it
 */
export function isInstruction(message: string): boolean {
  return attempts.some((attempt) => attempt.test(message));
}

const attempts: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|rules|prompts?|guidelines|restrictions|directions|everything)\b/is,
  /\b(?:system|developer|hidden|initial|original|secret) (?:prompt|message|instructions?|mode)\b/i,
  /\byou are now\b|\bfrom now on,? you\b|\bjailbreak\b|\b(?:act|behave|respond|answer) as (?:an?|if|though)\b/i,
  /\b(?:pretend|role-?play)\b|\brepeat after me\b|^\W*(?:say|repeat|output|echo|print|type)(?: exactly)?:? ?["“'‘]/i,
  /\b(?:print|reveal|show|give|tell|output|leak|send|what(?:'s| is))\b.{0,30}\b(?:token|password|api key|env(?:ironment)? variables?|source code|credentials)\b/is,
  /^\W*(?:please )?(?:(?:can|could|would) you )?(?:please )?(?:write|compose|generate|draw|translate|sing|code|program)\b(?: me| us)?\b/i,
  /<\/?(?:script|system|assistant|instructions?)\b|\bdrop table\b|\[\/?INST\]|<\|im_(?:start|end)\|>/i,
];
