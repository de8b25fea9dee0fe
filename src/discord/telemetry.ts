// Telemetry: what the operator is told of an event, once its outcome is known: log, metrics and query log.
// This is the only place that tells it.

import { DiscordAPIError, RESTJSONErrorCodes, RateLimitError } from "discord.js";
import type { Level, Logger } from "../ops/logger.ts";
import type { Metrics } from "../ops/metrics.ts";
import type { Recorder } from "../ops/query-log.ts";
import { explainError } from "./errors.ts";
import type { Reply } from "./reply.ts";
import type { EventKind } from "./destination.ts";

/** Who is told what happens. */
export interface Telemetry {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Keeps the query log; does nothing when there is none. */
  readonly record: Recorder;
}

/** Thrown for an interaction that is so old that an answer could not be in time. */
export class LateError extends Error {
  override readonly name = "LateError";
}

/**
 * Tells that a request was answered.
 *
 * @param acknowledgedMs - from receiving the event to Discord's word that it has the reply
 */
export function reportReply(
  { log, metrics, record }: Telemetry,
  { content, status, question, entry }: Reply,
  acknowledgedMs: number,
): void {
  if (content.kind !== "nothing") metrics.acknowledge(acknowledgedMs);
  if (status !== undefined) metrics.count(status);
  if (question !== undefined) log("debug", "A question", { question, outcome: status });
  if (entry !== undefined) record(entry);
}

/** Tells who has changed what is answered from, whether they hear of it or not. */
export function reportAudit(log: Logger, audit: Reply["audit"]): void {
  if (audit !== undefined) log("info", `A document was ${audit.action}`, { ...audit });
}

/**
 * Makes what tells that an event was passed over. A flood is no reason for a flood of lines: each is counted,
 * and how many it were is told once in ten seconds at the most.
 *
 * @param now - a monotonic clock, in milliseconds
 */
export function createShedReport(
  { log, metrics }: Pick<Telemetry, "log" | "metrics">,
  now: () => number,
): () => void {
  let untold = 0;
  let toldAtMs = Number.NEGATIVE_INFINITY;
  return () => {
    metrics.count("shed");
    untold += 1;
    if (now() - toldAtMs < shedPauseMs) return;
    log("warn", "More is asked than can be answered in time, and some of it is passed over", {
      count: untold,
    });
    untold = 0;
    toldAtMs = now();
  };
}

const shedPauseMs = 10_000;

/**
 * Tells that an event got no reply that Discord confirmed, and why.
 *
 * @param event - its kind, and Discord's id of it if that could be read
 */
export function reportLoss(
  { log, metrics }: Telemetry,
  { kind, id }: { readonly kind: EventKind; readonly id: string | undefined },
  error: unknown,
): void {
  const [level, message] = describeLoss(kind, error);
  log(level, message, id === undefined ? {} : { event: id });
  if (level !== "debug") metrics.count("lost");
}

/** An event as the log names it. */
const names = {
  interaction: "An interaction",
  message: "A message",
  edit: "An edit",
} as const satisfies Record<EventKind, string>;

function describeLoss(event: EventKind, error: unknown): readonly [Level, string] {
  const name = names[event];
  const code = error instanceof DiscordAPIError ? error.code : undefined;
  if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
    return ["debug", `${name} came twice and was answered once`];
  if (error instanceof LateError) return ["warn", `${name} was dropped: ${error.message}`];
  const isTooLate =
    code === RESTJSONErrorCodes.UnknownInteraction || (event === "interaction" && isGivenUp(error));
  return isTooLate
    ? ["warn", `${name} was dropped: Discord did not take the reply within 3 seconds`]
    : ["error", `${name} was not answered: ${explainError(error).message}`];
}

/** Given up at the deadline, or limited for longer than that. */
function isGivenUp(error: unknown): boolean {
  return error instanceof RateLimitError || (error instanceof Error && error.name === "AbortError");
}
