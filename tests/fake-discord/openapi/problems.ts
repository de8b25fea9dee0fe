// What a check of request bodies by Discord's own description finds.

/** Something wrong in a request body. */
export interface BodyProblem {
  /** Keys and indexes from the body to the place. */
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Checks the body of an operation.
 *
 * @param operation - method and path template, for example `POST /channels/{channel_id}/messages`
 * @returns what is wrong; nothing when it is valid, or the operation takes no body
 */
export type BodyCheck = (operation: string, body: unknown) => readonly BodyProblem[];
