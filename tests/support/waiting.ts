// How the stand-in waits: its state is plain data, and a bell rings whenever that data changes. A waiter says
// what it looks for; it looks at once and again at each ring. There are no sleeps, and a wait that is not met
// within its time rejects with what was expected and what happened instead.

/** A place to wait for plain data to change. */
export interface Bell {
  /** Says that something changed: every waiter looks again. */
  ring(): void;
  /**
   * Waits until there is something to see.
   *
   * @param look - returns what is waited for, or `undefined` to go on waiting; what it throws rejects the wait
   * @param what - what is waited for, as the end of "Waited 4000 ms for …"
   * @returns what `look` returned
   * @throws when nothing was seen in time, or the bell was closed
   */
  until<T>(look: () => T | undefined, what: string): Promise<T>;
  /** Ends all waits, those under way and those to come, with the reason. */
  close(reason: string): void;
}

interface Waiter {
  /** Returns true when the wait is over. */
  look(): boolean;
  fail(error: Error): void;
}

/**
 * Creates a bell.
 *
 * @param waitMs - how long each wait may last, in milliseconds
 * @param witness - tells what happened so far, for the message of a wait that failed
 */
export function createBell(waitMs: number, witness: () => string): Bell {
  const waiters = new Set<Waiter>();
  let closed: string | undefined;

  return {
    ring() {
      for (const waiter of waiters) if (waiter.look()) waiters.delete(waiter);
    },
    until<T>(look: () => T | undefined, what: string): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (closed !== undefined) {
          reject(new Error(`Cannot wait for ${what}: ${closed}`));
          return;
        }
        const timer = setTimeout(() => {
          waiters.delete(waiter);
          reject(new Error(`Waited ${waitMs} ms for ${what}. ${witness()}`));
        }, waitMs);
        const waiter: Waiter = {
          look() {
            const seen = attempt(look, reject);
            if (seen === undefined) return false;
            clearTimeout(timer);
            if (seen.ok) resolve(seen.value);
            return true;
          },
          fail(error) {
            clearTimeout(timer);
            reject(error);
          },
        };
        if (!waiter.look()) waiters.add(waiter);
      });
    },
    close(reason) {
      closed = reason;
      for (const waiter of waiters) waiter.fail(new Error(reason));
      waiters.clear();
    },
  };
}

type Seen<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function attempt<T>(
  look: () => T | undefined,
  reject: (error: unknown) => void,
): Seen<T> | undefined {
  try {
    const value = look();
    return value === undefined ? undefined : { ok: true, value };
  } catch (error) {
    reject(error);
    return { ok: false };
  }
}
