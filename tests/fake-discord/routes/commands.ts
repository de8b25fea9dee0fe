// The routes for the application's commands: listing and overwriting them, globally and for one server.

import { GUILD_ID } from "../guilds.ts";
import { checkCommands } from "../limits/commands.ts";
import { MISSING_ACCESS } from "../rest/errors.ts";
import type { Answer, Call, Route } from "../rest/routes.ts";
import type { Store } from "../store.ts";
import { APPLICATION_ID } from "../users.ts";

/** Makes the routes. */
export function createCommandRoutes(store: Store): readonly Route[] {
  const paths = [
    "/applications/{application_id}/commands",
    "/applications/{application_id}/guilds/{guild_id}/commands",
  ];
  return paths.flatMap((path): readonly Route[] => [
    { operation: `GET ${path}`, respond: (call) => listCommands(store, call) },
    {
      operation: `PUT ${path}`,
      respond: (call) => overwriteCommands(store, call),
      limits: ({ body }) => checkCommands(body),
    },
  ]);
}

function listCommands(store: Store, call: Call): Answer {
  if (!hasAccess(call)) return MISSING_ACCESS;
  const withLocalizations = call.query.get("with_localizations") === "true";
  return { status: 200, body: store.commands.list(findGuildId(call), withLocalizations) };
}

function overwriteCommands(store: Store, call: Call): Answer {
  if (!hasAccess(call)) return MISSING_ACCESS;
  const body = store.commands.overwrite(findGuildId(call), call.body);
  return { status: 200, body, afterwards: () => (store.registrations += 1) };
}

function hasAccess(call: Call): boolean {
  const isHere = [undefined, GUILD_ID].includes(findGuildId(call));
  return call.param("application_id") === APPLICATION_ID && isHere;
}

/** The server whose commands are meant; `undefined` for the global ones. */
function findGuildId(call: Call): string | undefined {
  return call.param("guild_id") || undefined;
}
