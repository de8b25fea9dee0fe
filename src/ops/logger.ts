// Logger: what the bot tells its operator. One event a line: JSON for machines, words for a terminal.
// No line ever holds a secret; what people ask is logged at level `debug` alone.

import { formatJson, sanitizeLine } from "../presentation/display-text.ts";

/** From the most talkative to the most quiet. */
export const levels = ["debug", "info", "warn", "error"] as const;

export type Level = (typeof levels)[number];

/** What belongs to an event beside its message; undefined is left out. */
export type Fields = Readonly<Record<string, string | number | undefined>>;

/** Tells the operator of an event. */
export type Logger = (level: Level, message: string, fields?: Fields) => void;

/** How a log is written. */
export interface LoggerOptions {
  /** The least that is told. */
  readonly level: Level;
  readonly format: "json" | "text";
  /** Never written, wherever they stand in an event. */
  readonly secrets: readonly string[];
  /** Receives each line, without its end. */
  readonly write: (line: string) => void;
  /** The time, for the line's first field. */
  readonly now: () => Date;
}

/** Makes a log. */
export function createLogger({ level: least, format, secrets, write, now }: LoggerOptions): Logger {
  const formatEvent = format === "json" ? formatObject : formatText;
  return (level, message, fields = {}) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return;
    const line = formatEvent({ time: now(), level, message, fields });
    write(secrets.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line));
  };
}

interface LoggedEvent {
  readonly time: Date;
  readonly level: Level;
  readonly message: string;
  readonly fields: Fields;
}

function formatObject({ time, level, message, fields }: LoggedEvent): string {
  return formatJson({ time: time.toISOString(), level, message, ...fields });
}

/** Fields may hold what somebody asked: it must not steer the terminal. */
function formatText({ time, level, message, fields }: LoggedEvent): string {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  const rest = told.map(([name, value]) => `${name}: ${value}`).join(", ");
  const clock = time.toTimeString().slice(0, 8);
  return sanitizeLine(`${clock} ${level} ${message}${rest === "" ? "" : ` (${rest})`}`);
}
