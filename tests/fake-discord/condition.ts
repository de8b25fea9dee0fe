// A condition variable: state is plain data, and whoever changes it notifies. A waiter says what it looks for; it
// looks at once and again at each notice. There are no sleeps, and a wait that is not met within its time rejects
// with what was expected and what happened instead.

/** A place to wait for plain data to change. */
export interface Condition {
  /** Says that something changed: every waiter looks again. */
  notify(): void;
  /**
   * Waits until there is something to see.
   *
   * @param look - returns what is waited for, or `undefined` to go on waiting; what it throws rejects the wait
   * @param what - what is waited for, as the end of "Waited 4000 ms for …"
   * @returns what `look` returned
   * @throws when nothing was seen in time, or the condition was closed
   */
  until<T>(look: () => T | undefined, what: string): Promise<T>;
  /** Ends all waits, those under way and those to come, with the reason. */
  close(reason: string): void;
}

/**
 * Creates a condition.
 *
 * @param waitMs - how long each wait may last, in milliseconds
 * @param describe - tells what happened so far, for the message of a wait that failed
 */
export function createCondition(waitMs: number, describe: () => string): Condition {
  const waiters = new Set<Waiter>();
  let closed: string | undefined;
  return {
    notify() {
      for (const waiter of waiters) if (waiter.look()) waiters.delete(waiter);
    },
    async until<T>(look: () => T | undefined, what: string): Promise<T> {
      if (closed !== undefined) throw new Error(`Cannot wait for ${what}: ${closed}`);
      const seen = look();
      if (seen !== undefined) return seen;
      const { promise, waiter } = createWaiter(look);
      waiters.add(waiter);
      const timer = setTimeout(() => {
        waiter.fail(new Error(`Waited ${waitMs} ms for ${what}. ${describe()}`));
      }, waitMs);
      return promise.finally(() => {
        clearTimeout(timer);
        waiters.delete(waiter);
      });
    },
    close(reason) {
      closed = reason;
      for (const waiter of waiters) waiter.fail(new Error(reason));
      waiters.clear();
    },
  };
}

interface Waiter {
  /** Returns true when the wait is over. */
  look(): boolean;
  fail(error: unknown): void;
}

function createWaiter<T>(look: () => T | undefined): { promise: Promise<T>; waiter: Waiter } {
  let settle: (value: T) => void = ignore;
  let fail: (error: unknown) => void = ignore;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  const waiter: Waiter = {
    look() {
      try {
        const seen = look();
        if (seen === undefined) return false;
        settle(seen);
      } catch (error) {
        fail(error);
      }
      return true;
    },
    fail: (error) => fail(error),
  };
  return { promise, waiter };
}

/** Stands in until the promise has handed over its functions, which it does at once. */
function ignore(): void {}
