// Serves the library: what the bot answers from while it runs: the operator's articles, read anew when they change,
// and in servers what these hand over.

import type { Logger } from "../ops/logger.ts";
import { startAnsweringThread } from "./answering-thread.ts";
import {
  type AnsweringOrder,
  type ArticleAnswering,
  type LibrarySummary,
  answerHere,
  isShort,
} from "./article-answering.ts";
import { measureFiles } from "./article-files.ts";
import { createDownload } from "./download.ts";
import { createDocumentReader } from "./handover.ts";
import { keepAnswering } from "./kept-answering.ts";
import type { ReloadingAnswering } from "./reloading.ts";
import { createServerAnswering } from "./server-answering.ts";
import { createShelf } from "./shelf-folder.ts";
import { watchFiles } from "./watch-files.ts";

/** Where articles come from. */
export interface Sources {
  /** The operator's files, folders and patterns. */
  readonly sources: readonly string[];
  /** The folder for what servers hand over; undefined where nothing can be. */
  readonly library: string | undefined;
  /** Base of Discord's REST API; undefined means Discord itself. */
  readonly apiUrl: string | undefined;
}

interface Surroundings {
  readonly log: Logger;
  readonly state: LibraryState;
  /** Starts answering from sources. Strangers choose how long theirs take. */
  readonly start: (sources: readonly string[]) => ArticleAnswering;
}

/** What is answered from now. */
export interface LibraryState {
  library: LibrarySummary | undefined;
  /** Is told when there are several articles in place of one, or the other way round. */
  onCount: (hasLibrary: boolean) => void;
  /** Is told of every change. */
  onChange: () => void;
}

/** Takes note of what is answered from now. */
export function changeLibrary(state: LibraryState, library: LibrarySummary): void {
  const had = (state.library?.count ?? 1) > 1;
  const has = library.count > 1;
  state.library = library;
  state.onChange();
  if (had !== has) state.onCount(has);
}

/** Lets servers hand over documents, where the operator allows it, and answers there from these too. */
export function answerServers(
  { library, sources, apiUrl }: Sources,
  common: ArticleAnswering,
  { log, state, start }: Surroundings,
): ArticleAnswering {
  if (library === undefined) return common;
  const { answer, prepare, renew } = createServerAnswering(common, {
    folder: library,
    start: (folder) => start([...sources, folder]),
    readCommonBytes: () => measureFiles(sources),
    log,
  });
  state.onChange = () => void renew();
  const shelf = createShelf(library, createDocumentReader(createDownload(apiUrl)));
  return { ...common, answer, shelf: { ...shelf, prepare } };
}

/** Starts answering: of short articles here, of long ones in a thread that is started again when it ends. */
export function startAnswering(
  sources: readonly string[],
  policy: AnsweringOrder["policy"],
  log: Logger,
): ArticleAnswering {
  const order = { sources, policy };
  return isShort(sources) ? answerHere(order) : answerInThread(order, log);
}

/** Starts answering in a thread that is started again when it ends. */
export function answerInThread(order: AnsweringOrder, log: Logger): ArticleAnswering {
  return keepAnswering(() => startAnsweringThread(order), log);
}

/** Reads anew when files change, and at the signal SIGHUP. */
export function reloadOnChange(
  sources: readonly string[],
  { reload }: ReloadingAnswering,
  { log, host }: { readonly log: Logger; readonly host: NodeJS.Process },
): void {
  watchFiles(sources, () => void reload());
  host.on("SIGHUP", () => {
    log("info", "Reading the articles anew", { signal: "SIGHUP" });
    void reload();
  });
}
