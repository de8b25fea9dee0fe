// What a test can make the gateway do wrong.

import { GatewayOpcodes } from "discord.js";
import { findLive } from "./sessions.ts";
import type { GatewayState, Mutable } from "./state.ts";

/** What a test can make the gateway do wrong. */
export interface GatewayFaults {
  /** Closes the gateway's connections with a close code. */
  readonly closeGateway: (code: number) => void;
  /** Asks all clients to reconnect. */
  readonly askToReconnect: () => void;
  /** Tells all clients that their session is invalid, and whether they may resume it all the same. */
  readonly invalidateSession: (mayResume: boolean) => void;
  /** Delivers the newest event again. */
  readonly repeat: () => void;
  /** Sends any text over the gateway to all clients. */
  readonly sendRaw: (text: string) => void;
  /** Says nothing any longer at one point, or is well again. */
  readonly mute: (about: Mutable, isMute: boolean) => void;
}

/** Makes the faults of a gateway. */
export function createFaults({ sockets, sessions, muted }: GatewayState): GatewayFaults {
  const sendRaw = (text: string): void => {
    for (const socket of sockets.clients) socket.send(text);
  };
  const sendAll = (op: number, d: unknown): void => sendRaw(JSON.stringify({ op, d }));
  return {
    closeGateway(code) {
      for (const socket of sockets.clients) socket.close(code);
    },
    askToReconnect: () => sendAll(GatewayOpcodes.Reconnect, null),
    invalidateSession: (mayResume) => sendAll(GatewayOpcodes.InvalidSession, mayResume),
    repeat: () => sendRaw(JSON.stringify(findLive(sessions)?.events.at(-1))),
    sendRaw,
    mute(about, isMute) {
      if (isMute) muted.add(about);
      else muted.delete(about);
    },
  };
}
