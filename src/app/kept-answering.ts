// Kept answering: starts what answers again when it has ended, as for want of memory. What has never answered
// would fail again, and ends the process, which a supervisor starts with growing pauses.

import type { Logger } from "../ops/logger.ts";
import type { ArticleAnswering } from "./article-answering.ts";
import { createDeferred } from "./deferred.ts";

/**
 * Keeps answering. Who waits while it ends is told that it is not ready, and so is who asks until it is again.
 *
 * @param start - starts what answers, at once and each time that it has ended
 * @param log - is told of each end
 */
export function keepAnswering(start: () => ArticleAnswering, log: Logger): ArticleAnswering {
  const failure = createDeferred<never>();
  let restarts = 0;
  let isClosed = false;
  const watch = (answering: ArticleAnswering): ArticleAnswering => {
    answering.failure.catch((error: Error) => {
      if (isClosed) return;
      if (answering.state().prepared < 1) {
        failure.reject(error);
        return;
      }
      restarts += 1;
      log("error", `${error.message}. It is started again`, { restarts });
      current = watch(start());
    });
    return answering;
  };
  const first = watch(start());
  let current = first;
  return {
    library: first.library,
    ready: first.ready,
    failure: failure.promise,
    state: () => ({ ...current.state(), restarts }),
    answer: (request) => current.answer(request),
    close() {
      isClosed = true;
      current.close();
    },
  };
}
