// Watch files: tells when files that are answered from change, come or go. The system tells of changes in their
// folders, which also shows a folder that is swapped as a whole, such as a ConfigMap's; and since it does not
// tell of every change on every volume, one looks from time to time. Only what has really changed is told.

import { type FSWatcher, watch } from "node:fs";
import { findArticleFiles, stampFiles } from "./article-files.ts";

/** Times in milliseconds: a change is told once nothing more has changed for so long, and looked for so often. */
export interface WatchTimes {
  readonly quietMs: number;
  readonly lookMs: number;
}

/** Files are often written in several steps. */
export const watchTimes: WatchTimes = { quietMs: 500, lookMs: 30_000 };

/**
 * Watches files.
 *
 * @param sources - as {@link findArticleFiles} takes them
 * @returns ends it
 */
export function watchFiles(
  sources: readonly string[],
  onChange: () => void,
  { quietMs, lookMs }: WatchTimes = watchTimes,
): () => void {
  const stamp = (): string =>
    sources.map((source) => stampFiles(findArticleFiles(source))).join("\n\n");
  const watchers = new Map<string, FSWatcher>();
  let known = stamp();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    watchFolders();
    const found = stamp();
    if (found === known) return;
    known = found;
    onChange();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, quietMs).unref();
  };
  const watchFolders = (): void => {
    const folders = new Set(sources.flatMap((source) => findArticleFiles(source).folders));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (!watchers.has(folder)) watchFolder(folder);
    }
  };
  /** A folder that can't be watched, or is there no more, is looked at from time to time. */
  const watchFolder = (folder: string): void => {
    try {
      const watcher = watch(folder, { persistent: false }, wait);
      watchers.set(folder, watcher);
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(folder);
      });
    } catch {
      watchers.delete(folder);
    }
  };
  watchFolders();
  const interval = setInterval(look, lookMs).unref();
  return () => {
    clearInterval(interval);
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
