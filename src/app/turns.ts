// Turns: does one thing after the other, in the order in which they are asked for.

/** Does something once all that was asked for before is done, whatever has become of it. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes a row of its own. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}
