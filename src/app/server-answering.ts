// Server answering: who asks in a server that has handed over documents is answered from the operator's articles and
// that server's documents together, and everybody else from the operator's alone. Each such server has answering
// of its own, with an index, statistics and suggestions that nothing of another server goes into. It is made
// when somebody asks there, and made anew once the files have changed.

import { setTimeout } from "node:timers/promises";
import type { Answering } from "../discord/answering.ts";
import { type Reply, replyWithTrouble } from "../discord/reply.ts";
import type { Request } from "../discord/request.ts";
import type { Logger } from "../ops/logger.ts";
import type { ArticleAnswering } from "./article-answering.ts";
import { findArticleFiles, stampFiles } from "./article-files.ts";
import { nameServerFolder } from "./shelf-folder.ts";

/** What servers are answered from. */
export interface ServerAnsweringOptions {
  /** Holds a folder for each server. */
  readonly folder: string;
  /** Starts answering from the operator's articles and those of a folder. */
  readonly start: (folder: string) => ArticleAnswering;
  readonly log: Logger;
}

/** So many servers' documents are kept prepared; of others, those that were asked longest ago go. */
export const mostServers = 8;

/** Who asks while the documents are read waits so long, in milliseconds, and then is asked for a moment. */
const longestPatienceMs = 1_500;

/** Answering of one server. */
interface ServerState {
  readonly current: ArticleAnswering;
  /** Of the files that it was made from. */
  readonly stamp: string;
  isReady: boolean;
  hasFailed: boolean;
  /** What answers until it is ready, if there was something before. */
  before: ArticleAnswering | undefined;
}

/** Answers each request from what its asker may see. */
export interface ServerAnswering {
  readonly answer: Answering["answer"];
  /** Lets go of all that was prepared, since the operator's articles have changed. */
  readonly forget: () => void;
}

/** Makes what answers in servers with documents of their own, and elsewhere hands on to `common`. */
export function createServerAnswering(
  common: Pick<Answering, "answer">,
  { folder, start, log }: ServerAnsweringOptions,
): ServerAnswering {
  const states = new Map<string, ServerState>();
  const close = (server: string): void => {
    const state = states.get(server);
    states.delete(server);
    state?.current.close();
    state?.before?.close();
  };
  const prepare = (server: string, own: string, stamp: string): ServerState => {
    const known = states.get(server);
    const before = known?.isReady === true ? known.current : known?.before;
    if (known !== undefined && known.current !== before) known.current.close();
    const state: ServerState = {
      current: start(own),
      stamp,
      isReady: false,
      hasFailed: false,
      before,
    };
    void awaitReady(state, (reason) =>
      log("error", `A server's documents were not read: ${reason}`, { server }),
    );
    state.current.failure.catch(() => {
      if (states.get(server) === state) close(server);
    });
    return state;
  };
  const find = (server: string): ServerState | undefined => {
    const own = nameServerFolder(folder, server);
    const found = own === undefined ? undefined : findArticleFiles(own);
    if (own === undefined || found === undefined || found.files.length === 0 || !hasFiles(found)) {
      close(server);
      return undefined;
    }
    const stamp = stampFiles(found);
    const known = states.get(server);
    const state = known?.stamp === stamp ? known : prepare(server, own, stamp);
    states.delete(server);
    states.set(server, state);
    for (const oldest of [...states.keys()].slice(0, -mostServers)) close(oldest);
    return state;
  };
  return {
    answer(request) {
      const state = request.server === undefined ? undefined : find(request.server.id);
      return state === undefined ? common.answer(request) : answerIn(state, request, common);
    },
    forget() {
      for (const server of states.keys()) close(server);
    },
  };
}

async function awaitReady(state: ServerState, tell: (reason: string) => void): Promise<void> {
  try {
    await state.current.ready;
    state.isReady = true;
    state.before?.close();
    state.before = undefined;
  } catch (error) {
    state.hasFailed = true;
    tell(error instanceof Error ? error.message : String(error));
  }
}

/** A folder that is not there is found as a file without a size. */
function hasFiles({ files }: ReturnType<typeof findArticleFiles>): boolean {
  return files.some(({ stamp }) => stamp !== "");
}

async function answerIn(
  state: ServerState,
  request: Request,
  common: Pick<Answering, "answer">,
): Promise<Reply> {
  if (state.isReady) return state.current.answer(request);
  const { before } = state;
  if (before !== undefined) return before.answer(request);
  if (state.hasFailed) return common.answer(request);
  const isReady = await Promise.race([
    state.current.ready.then(
      () => true,
      () => false,
    ),
    setTimeout(longestPatienceMs, false, { ref: false }),
  ]);
  if (isReady) return state.current.answer(request);
  if (state.hasFailed) return common.answer(request);
  if (request.kind === "suggestion") return { content: { kind: "choices", choices: [] } };
  return { ...replyWithTrouble("preparing", request), status: "delayed" };
}
