// Checks request bodies against the Zod schemas that the package discord-api-spec makes from Discord's description.
// It has the schemas but not which operation takes which, so that is a table here. Keys that a schema does not know
// pass. Permission bits may be a string, as Discord documents and discord.js sends them.

// oxlint-disable-next-line typescript/triple-slash-reference -- finds the types also where only this file is compiled
/// <reference path="./discord-api-spec.d.ts" />
import * as schemas from "discord-api-spec/zod";
import type { Issue, Schema } from "discord-api-spec/zod";
import { recordOf } from "../json.ts";
import type { BodyCheck, BodyProblem } from "./problems.ts";

const CALLBACKS: readonly Schema[] = [
  schemas.ApplicationCommandAutocompleteCallbackRequestSchema,
  schemas.CreateMessageInteractionCallbackRequestSchema,
  schemas.LaunchActivityInteractionCallbackRequestSchema,
  schemas.ModalInteractionCallbackRequestSchema,
  schemas.PongInteractionCallbackRequestSchema,
  schemas.UpdateMessageInteractionCallbackRequestSchema,
];
const COMMANDS: readonly Schema[] = [schemas.ApplicationCommandUpdateRequestSchema];
const WEBHOOK_EDIT: readonly Schema[] = [schemas.IncomingWebhookUpdateRequestPartialSchema];

/** The schemas of which a body has to fit one; for a bulk overwrite each item of the body. */
const BODIES: Readonly<Record<string, readonly Schema[]>> = {
  "POST /channels/{channel_id}/messages": [schemas.MessageCreateRequestSchema],
  "PATCH /channels/{channel_id}/messages/{message_id}": [schemas.MessageEditRequestPartialSchema],
  "POST /interactions/{interaction_id}/{interaction_token}/callback": CALLBACKS,
  "POST /webhooks/{webhook_id}/{webhook_token}": [
    schemas.IncomingWebhookRequestPartialSchema,
    schemas.IncomingWebhookUpdateRequestPartialSchema,
  ],
  "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original": WEBHOOK_EDIT,
  "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": WEBHOOK_EDIT,
  "PUT /applications/{application_id}/commands": COMMANDS,
  "PUT /applications/{application_id}/guilds/{guild_id}/commands": COMMANDS,
};

/** Of one body. */
const MOST_PROBLEMS = 12;

/** Checks the body of an operation by the package. */
export const checkByPackage: BodyCheck = (operation, body) => {
  const variants = BODIES[operation];
  if (variants === undefined) return [];
  const problems =
    Array.isArray(body) && variants === COMMANDS
      ? body.flatMap((each, at) => checkVariants(variants, each).map(inside(String(at))))
      : checkVariants(variants, body);
  return problems.slice(0, MOST_PROBLEMS);
};

function checkVariants(variants: readonly Schema[], body: unknown): readonly BodyProblem[] {
  const refused: (readonly Issue[])[] = [];
  for (const schema of variants) {
    const result = schema.safeParse(body);
    if (result.success) return [];
    refused.push(result.error.issues);
  }
  return describeUnion(refused).filter(({ path }) => !isPermissionText(body, path));
}

/** What is wrong in the variant that was meant, which is the one whose `type` fits. */
function describeUnion(refused: readonly (readonly Issue[])[]): readonly BodyProblem[] {
  const meant = refused.find((issues) => !issues.some(isAboutType));
  if (meant !== undefined) return meant.flatMap(describeIssue);
  return refused.length === 1
    ? (refused[0] ?? []).flatMap(describeIssue)
    : [{ path: ["type"], message: "is none of the types that may stand here" }];
}

function isAboutType({ path }: Issue): boolean {
  return path.length === 1 && path[0] === "type";
}

function describeIssue(issue: Issue): readonly BodyProblem[] {
  const { code, path, message, errors, ...facts } = issue;
  const place = path.map(String);
  if (errors !== undefined && errors.length > 0) {
    return describeUnion(errors).map((each) => ({ ...each, path: [...place, ...each.path] }));
  }
  return [{ path: place, message: `${message}: ${code} ${JSON.stringify(facts)}` }];
}

function inside(key: string): (problem: BodyProblem) => BodyProblem {
  return ({ path, message }) => ({ path: [key, ...path], message });
}

function isPermissionText(body: unknown, path: readonly string[]): boolean {
  if (path.join(".") !== "default_member_permissions") return false;
  return /^\d+$/.test(String(recordOf(body)["default_member_permissions"]));
}
