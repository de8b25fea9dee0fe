// Setting: one key of the environment: what it means, how it is written, what holds without it.

/**
 * A key of the environment.
 *
 * @typeParam T - what its value means
 * @typeParam U - what holds when it is not set
 */
export interface Setting<T, U = undefined> {
  readonly key: string;
  /** What it decides, in sentences that end with a full stop. */
  readonly comment: string;
  /** What holds when it is not set, in words. */
  readonly otherwise: string;
  readonly unset: U;
  /** How it is written, in words, for who wrote it otherwise. */
  readonly expected: string;
  /** Reads a value that is not blank; undefined for what can't be meant. */
  readonly parse: (value: string) => T | undefined;
  /** Says what was written instead; default: the value in quotes. For a secret, never the value. */
  readonly describe?: (value: string) => string;
}

/** Writes a key as it stands in `.env.example`: its comment, and the key without a value. */
export function formatSetting({
  key,
  comment,
  otherwise,
}: Pick<Setting<unknown>, "comment" | "key" | "otherwise">): string {
  return `# ${comment} Not set: ${otherwise}.\n${key}=\n`;
}
