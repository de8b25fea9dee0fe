// Discord's ids. They are real snowflakes of the present moment, since discord.js reads times out of them.

const DISCORD_EPOCH_MS = 1_420_070_400_000n;

let serial = 0n;

/** @returns a new id, greater than all before it, that says when it was made */
export function createSnowflake(): string {
  serial = (serial + 1n) & 0x3f_ffffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n) | serial);
}
