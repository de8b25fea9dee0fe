// Limits: Discord's numbers that this bot comes near. Lengths are counted in UTF-16 units, which are
// never fewer than what Discord counts.

/** From https://discord.com/developers/docs: components, messages, interactions, commands. */
export const limits = {
  /** Characters over all text displays of a message. */
  messageText: 4_000,
  /** Time to answer an interaction, in milliseconds. */
  acknowledgeMs: 3_000,
  /** Characters of a component's id. */
  customId: 100,
} as const;
