// Sign of life: notices when a thread that somebody waits for says nothing any longer: it hangs, and does not end
// by itself.

/** Watches for silence. */
export interface SilenceWatch {
  /** It has just said or been asked something, and is to say something again within a time, in milliseconds. */
  readonly expectWithin: (ms: number) => void;
  /** Nothing is expected. */
  readonly rest: () => void;
}

/**
 * Makes a watch, which keeps no process alive.
 *
 * @param onSilence - is told after how many milliseconds of silence it was called
 */
export function createSilenceWatch(onSilence: (ms: number) => void): SilenceWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => clearTimeout(timer);
  return {
    expectWithin(ms) {
      rest();
      timer = setTimeout(onSilence, ms, ms).unref();
    },
    rest,
  };
}
