// Intents: which events a client asks for when it identifies, and with which close code Discord refuses.

import { GatewayCloseCodes, GatewayIntentBits } from "discord.js";
import { numberOf } from "../json.ts";

const KNOWN = Object.values(GatewayIntentBits).reduce<number>(
  (all, each) => all | numberOf(each),
  0,
);

/** Nobody has granted them to this application. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** @returns the close code with which Discord refuses the intents, or `undefined` when it does not */
export function refuseIntents(intents: number): number | undefined {
  if ((intents & ~KNOWN) !== 0) return GatewayCloseCodes.InvalidIntents;
  return (intents & PRIVILEGED) === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
}
