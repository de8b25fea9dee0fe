// Reloading: answers from articles that change. What has changed is read and prepared aside, while people are
// answered from what was; then one takes the place of the other in one step. What can't be read takes no place.

import type { Logger } from "../ops/logger.ts";
import type { ArticleAnswering, LibrarySummary } from "./article-answering.ts";
import { createDeferred } from "./deferred.ts";

/** Answering that can be renewed. */
export interface ReloadingAnswering extends ArticleAnswering {
  /** Reads all anew; resolves when it has taken the place of what was, or has failed. */
  readonly reload: () => Promise<void>;
}

/** Who is told of a change. */
export interface ReloadObserver {
  readonly log: Logger;
  /** Is told what is answered from now. */
  readonly onChange: (library: LibrarySummary) => void;
}

/**
 * Answers from what `start` makes, and makes it again when asked to. While that is under way, all further wishes
 * for it become one.
 */
export function createReloadingAnswering(
  start: () => ArticleAnswering,
  { log, onChange }: ReloadObserver,
): ReloadingAnswering {
  let current = start();
  const failure = createDeferred<never>();
  const watchFailure = (one: ArticleAnswering): void => {
    one.failure.catch((error: Error) => {
      if (one === current) failure.reject(error);
    });
  };
  watchFailure(current);
  const replace = async (): Promise<void> => {
    const next = start();
    try {
      const library = await next.library;
      const [problem] = library.problems;
      if (problem !== undefined) throw new Error(library.problems.join("; "));
      await next.ready;
      const previous = current;
      current = next;
      watchFailure(next);
      previous.close();
      log("info", "I have read the articles anew", { articles: library.count });
      for (const warning of library.warnings) log("warn", warning);
      onChange(library);
    } catch (error) {
      next.close();
      const reason = error instanceof Error ? error.message : String(error);
      log("error", `The articles have changed, but I go on with those that I have: ${reason}`);
    }
  };
  let running: Promise<void> | undefined;
  let isWanted = false;
  const run = async (): Promise<void> => {
    // What is still being read at the start is not read twice at once.
    await current.ready.catch(() => {});
    while (isWanted) {
      isWanted = false;
      await replace();
    }
    running = undefined;
  };
  return {
    library: current.library,
    ready: current.ready,
    failure: failure.promise,
    state: () => current.state(),
    answer: (request) => current.answer(request),
    close: () => current.close(),
    reload() {
      isWanted = true;
      return (running ??= run());
    },
  };
}
