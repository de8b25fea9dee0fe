// The parts of a loopback Discord, put together: the gateway, what is remembered, the routes, and HTTP before them.

import type { Server } from "node:http";
import { createCommandStore } from "./commands.ts";
import { createCondition, type Condition } from "./condition.ts";
import { openGateway, type Gateway } from "./gateway/gateway.ts";
import { checkMessage, type MessageLimits } from "./limits/message.ts";
import { createEcho } from "./messages/echo.ts";
import type { BodyCheck } from "./openapi/problems.ts";
import type { Settings } from "./options.ts";
import { describeLog, type RequestLog } from "./rest/request-log.ts";
import { createRest, type Rest } from "./rest/rest.ts";
import type { Route } from "./rest/routes.ts";
import { createAttachmentRoutes } from "./routes/attachments.ts";
import { createChannelRoutes } from "./routes/channels.ts";
import { createCommandRoutes } from "./routes/commands.ts";
import { createIdentityRoutes } from "./routes/identity.ts";
import { CALLBACK, createInteractionRoutes } from "./routes/interactions.ts";
import { createThreadRoutes } from "./routes/threads.ts";
import { createWebhookRoutes } from "./routes/webhooks.ts";
import type { Store } from "./store.ts";

/** What a loopback Discord consists of. */
export interface Parts {
  readonly condition: Condition;
  readonly gateway: Gateway;
  readonly store: Store;
  readonly rest: Rest;
  readonly log: RequestLog;
}

/**
 * Puts the parts together on a server that listens.
 *
 * @param url - where clients find the gateway, with `ws:`
 */
export function assemble(server: Server, url: string, settings: Settings): Parts {
  const { token, heartbeatMs, guilds, permissions, refuse, checkBody } = settings;
  const log: RequestLog = { requests: [], violations: [] };
  const condition = createCondition(settings.waitMs, () => `So far: ${describeLog(log)}`);
  const gateway = openGateway(server, {
    url,
    token,
    refuse,
    heartbeatMs,
    guilds,
    permissions,
    condition,
  });
  const store = createStore(condition, gateway, checkBody);
  const routes = createRoutes(store, url, settings);
  const rest = createRest({ token, routes, checkBody, condition, log });
  server.on("request", rest.listener);
  return { condition, gateway, store, rest, log };
}

function createStore(
  condition: Condition,
  gateway: Gateway,
  checkBody: BodyCheck | undefined,
): Store {
  return {
    condition,
    commands: createCommandStore(),
    interactions: new Map(),
    messages: new Map(),
    contexts: new Map(),
    posts: [],
    files: new Map(),
    deleted: new Set(),
    registrations: 0,
    prepareCallbackCheck: () => void checkBody?.(CALLBACK, {}),
    dispatch: gateway.dispatch,
    echo: createEcho(gateway),
  };
}

function createRoutes(store: Store, url: string, settings: Settings): readonly Route[] {
  const { shards, guilds, ackDeadlineMs, promises } = settings;
  const limits: MessageLimits = (body, kind) => [
    ...checkMessage(body, kind),
    ...promises(body, kind),
  ];
  return [
    ...createIdentityRoutes({ url, shards }, guilds),
    ...createCommandRoutes(store),
    ...createChannelRoutes(store, limits),
    ...createThreadRoutes(store, BigInt(settings.permissions)),
    ...createInteractionRoutes(store, { deadlineMs: ackDeadlineMs, limits }),
    ...createWebhookRoutes(store, limits),
    ...createAttachmentRoutes(store),
  ];
}
