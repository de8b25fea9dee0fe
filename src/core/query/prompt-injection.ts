// Instruction: recognises what is meant to steer a language model rather than to be answered:
// "ignore all previous instructions", "you are now …", "write a poem". There is no model here to
// steer, and quoting the article at such a text would only look as if it had worked.
// Only commands count: an article may well be about rules, secrets and tokens.

/**
 * Tells whether a message tries to instruct the bot to be or to write something.
 *
 * @param message - as the asker typed it
 */
export function isPromptInjection(message: string): boolean {
  return attempts.some((attempt) => attempt.test(message));
}

/**
 * Where a command may begin: at the start of the message or of a sentence, politely or not. What may stand
 * between is no sign that starts a sentence itself, so that each character is looked at once: time grows with
 * the message and no faster.
 */
const start = String.raw`(?:^|[.!?:;\n])[^\w.!?:;\n]*(?:(?:please|now|and|then|just|can you|could you|would you) )*`;

const attempts: readonly RegExp[] = [
  new RegExp(
    `${start}(?:ignore|disregard|forget|override|bypass) .{0,30}\\b(?:instructions?|rules|prompts?|guidelines|restrictions|above|everything)\\b`,
    "is",
  ),
  new RegExp(
    `${start}(?:print|reveal|show|give|tell|output|leak|send|repeat)\\b.{0,20}\\b(?:your|bot'?s?|system|hidden|initial|api)\\b.{0,20}\\b(?:prompt|instructions|token|password|key|secrets?|configuration)\\b`,
    "is",
  ),
  /\byour (?:system |hidden |initial |original |secret )?(?:prompt|instructions|api key|token|password)\b/i,
  /\byou are now (?:an?|in|the|called)\b|\bfrom now on,? you\b|\bjailbreak\b|\bdeveloper mode\b/i,
  new RegExp(`${start}(?:pretend|role-?play|act as|behave as|imagine (?:that )?you)\\b`, "i"),
  new RegExp(`${start}(?:say|repeat|output|echo|print|type)(?: exactly)?:? ?["“'‘]`, "i"),
  new RegExp(`${start}(?:repeat after me|output the (?:word|text|following))\\b`, "i"),
  new RegExp(
    `${start}(?:write|compose|generate|draw|translate|sing|program)\\b(?: me| us)?(?: an?| the| this| some| it)\\b`,
    "i",
  ),
  /<\/?(?:script|system|assistant|instructions?)\b|\bdrop table\b|\[\/?INST\]|<\|im_(?:start|end)\|>/i,
];
