// Waiting for what the client does: connecting, registering commands, making requests.

import type { Session } from "./gateway/sessions.ts";
import type { Parts } from "./parts.ts";
import type { LoggedRequest } from "./rest/request-log.ts";

/** What can be awaited. */
export interface Waits {
  /** Waits until a client has identified and got READY; at once when one is connected. */
  ready(): Promise<Session>;
  /**
   * Waits until commands were registered (a bulk overwrite).
   *
   * @param times - how often since the start; default 1
   */
  registered(times?: number): Promise<void>;
  /**
   * Waits for a request of an operation, for example `GET /applications/{application_id}/commands`.
   *
   * @param times - for which one since the start; default the first
   */
  requested(operation: string, times?: number): Promise<LoggedRequest>;
  /** Waits until so many connections to the gateway were opened since the start. */
  connected(times: number): Promise<void>;
  /** Waits until the client has received all events sent so far. */
  settled(): Promise<void>;
}

/** Makes what can be awaited. */
export function createWaits({ condition, gateway, store, log }: Parts): Waits {
  return {
    ready: () => condition.until(gateway.live, "a client to identify"),
    async registered(times = 1) {
      const look = (): true | undefined => (store.registrations >= times ? true : undefined);
      await condition.until(look, `${times} registration(s) of commands`);
    },
    requested(operation, times = 1) {
      const isMeant = (each: LoggedRequest): boolean => each.operation === operation;
      return condition.until(() => log.requests.filter(isMeant)[times - 1], operation);
    },
    async connected(times) {
      const look = (): true | undefined => (gateway.countConnections() >= times ? true : undefined);
      await condition.until(look, `${times} connection(s) to the gateway`);
    },
    settled: () => gateway.roundTrip(),
  };
}
