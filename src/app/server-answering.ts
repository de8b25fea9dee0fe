// Server answering: who asks in a server that has handed over documents is answered from the operator's articles and
// that server's documents together, and everybody else from the operator's alone. Each such server has answering
// of its own, with an index, statistics and suggestions that nothing of another server goes into. It is made
// when somebody asks there or hands something over, and made anew once the files have changed.

import { setTimeout } from "node:timers/promises";
import type { Answering } from "../discord/answering.ts";
import { type Reply, askForMoment } from "../discord/reply.ts";
import type { Request } from "../discord/request.ts";
import type { Preparation } from "../discord/shelf.ts";
import type { Logger } from "../ops/logger.ts";
import type { ArticleAnswering } from "./article-answering.ts";
import { type FoundFiles, findArticleFiles, stampFiles } from "./article-files.ts";
import { nameServerFolder } from "./shelf-folder.ts";

/** What servers are answered from. */
export interface ServerAnsweringOptions {
  /** Holds a folder for each server. */
  readonly folder: string;
  /** Starts answering from the operator's articles and those of a folder. */
  readonly start: (folder: string) => ArticleAnswering;
  /** How large the operator's articles are together, in bytes: each server's index holds them too. */
  readonly readCommonBytes: () => number;
  readonly log: Logger;
}

/**
 * So many servers' documents are kept prepared, and no more than so many bytes of text, the operator's articles counted
 * for each; of others, those that were asked longest ago go. A megabyte takes 110 to 250 MiB.
 */
export const mostPrepared: Readonly<Record<"servers" | "bytes", number>> = {
  servers: 8,
  bytes: 4_000_000,
};

/** Who asks while the documents are read waits so long, in milliseconds, and then is asked for a moment. */
const longestPatienceMs = 1_500;

/** Answering of one server. */
interface ServerState {
  readonly current: ArticleAnswering;
  /** The server's files that it is made from. */
  readonly paths: readonly string[];
  /** Changes when one of them does. */
  readonly stamp: string;
  /** Of all that it is made from. */
  readonly bytes: number;
  /** Whether it can be answered from, once that is known; never rejects. */
  readonly isRead: Promise<boolean>;
  status: "reading" | "read" | "failed";
  /** What answers until it is read, if there was something before that holds nothing that is gone. */
  before: ArticleAnswering | undefined;
}

/** Answers each request from what its asker may see. */
export interface ServerAnswering {
  readonly answer: Answering["answer"];
  /** Prepares answers in a server from the documents that it has now. */
  readonly prepare: (server: string) => Preparation;
  /** Prepares anew what was prepared, one server after the other, since the operator's articles have changed. */
  readonly renew: () => Promise<void>;
}

/** Makes what answers in servers with documents of their own, and elsewhere hands on to `common`. */
export function createServerAnswering(
  common: Pick<Answering, "answer">,
  { folder, start, readCommonBytes, log }: ServerAnsweringOptions,
): ServerAnswering {
  const states = new Map<string, ServerState>();
  const close = (server: string): void => {
    const state = states.get(server);
    states.delete(server);
    state?.current.close();
    state?.before?.close();
  };
  const replace = (server: string, own: string, found: FoundFiles): ServerState => {
    const before = takeBefore(states.get(server), found);
    const bytes = found.files.reduce((sum, file) => sum + file.bytes, readCommonBytes());
    const state = createState({ current: start(own), before, bytes }, found);
    const isLast = (): boolean => states.get(server) === state;
    state.current.ready.catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (isLast()) log("error", `A server's documents were not read: ${reason}`, { server });
    });
    state.current.failure.catch(() => isLast() && close(server));
    return state;
  };
  /** @param isStale - whether what was made of the same files is made anew */
  const find = (server: string, isStale = false): ServerState | undefined => {
    const own = nameServerFolder(folder, server);
    const found = own === undefined ? undefined : findArticleFiles(own);
    if (own === undefined || found === undefined || !hasFiles(found)) {
      close(server);
      return undefined;
    }
    const known = isStale ? undefined : states.get(server);
    const isKnown = known?.stamp === stampFiles(found);
    const state = isKnown ? known : replace(server, own, found);
    states.delete(server);
    states.set(server, state);
    for (const oldest of listSurplus(states)) close(oldest);
    return state;
  };
  return {
    answer(request) {
      const state = request.server === undefined ? undefined : find(request.server.id);
      return state === undefined ? common.answer(request) : answerIn(state, request, common);
    },
    prepare(server) {
      const state = find(server);
      if (state === undefined) return { readShare: () => 1, isRead: Promise.resolve(false) };
      return { readShare: () => state.current.state().prepared, isRead: state.isRead };
    },
    async renew() {
      // Each that is found goes to the end of the map.
      const servers = Array.from(states.keys());
      for (const server of servers) await find(server, true)?.isRead;
    },
  };
}

/** The servers that are too many; the one that was asked last, which stands at the end, never is. */
function listSurplus(states: ReadonlyMap<string, ServerState>): readonly string[] {
  let [servers, bytes] = [0, 0];
  return [...states].toReversed().flatMap(([server, state]) => {
    servers += 1;
    bytes += state.bytes;
    const isSurplus = servers > mostPrepared.servers || bytes > mostPrepared.bytes;
    return servers > 1 && isSurplus ? server : [];
  });
}

function createState(
  made: Pick<ServerState, "current" | "before" | "bytes">,
  found: FoundFiles,
): ServerState {
  const state: ServerState = {
    ...made,
    paths: found.files.map(({ path }) => path),
    stamp: stampFiles(found),
    isRead: made.current.ready.then(
      () => noteStatus(state, "read"),
      () => noteStatus(state, "failed"),
    ),
    status: "reading",
  };
  return state;
}

function noteStatus(state: ServerState, status: "read" | "failed"): boolean {
  state.status = status;
  if (status === "failed") return false;
  state.before?.close();
  state.before = undefined;
  return true;
}

/** What goes on answering while the files that are there now are read: nothing that a document was taken away from. */
function takeBefore(
  known: ServerState | undefined,
  { files }: FoundFiles,
): ArticleAnswering | undefined {
  if (known === undefined) return undefined;
  const { current, before, paths, status } = known;
  const there = new Set(files.map(({ path }) => path));
  const isWhole = paths.every((path) => there.has(path));
  if (status === "read" && isWhole) return current;
  current.close();
  if (isWhole) return before;
  before?.close();
  return undefined;
}

/** A folder that is not there is found as a file without a size. */
function hasFiles({ files }: FoundFiles): boolean {
  return files.some(({ stamp }) => stamp !== "");
}

async function answerIn(
  state: ServerState,
  request: Request,
  common: Pick<Answering, "answer">,
): Promise<Reply> {
  const { before, current } = state;
  if (state.status === "read") return current.answer(request);
  const isRead = await Promise.race([
    state.isRead,
    setTimeout(before === undefined ? longestPatienceMs : 0, undefined, { ref: false }),
  ]);
  if (isRead === true) return current.answer(request);
  if (before !== undefined) return before.answer(request);
  if (isRead === false) return common.answer(request);
  return askForMoment(request, current.state().prepared);
}
