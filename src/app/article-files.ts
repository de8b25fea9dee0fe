// Article files: which files the operator means: a file, a folder, or a pattern such as `docs/*.md`, several of
// them with commas between. Only names are looked at here; what is in the files is read by load.ts.

import { type Stats, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file with what tells whether it has changed. */
export interface FoundFile {
  readonly path: string;
  /** What it is called among the others. */
  readonly name: string;
  readonly bytes: number;
  readonly stamp: string;
}

/** What is found, and where changes would show. */
export interface FoundFiles {
  /** In the order in which they are meant; a file that is named and not there is listed all the same. */
  readonly files: readonly FoundFile[];
  readonly folders: readonly string[];
}

/** More files than these are not read. */
export const mostFiles = 1_000;

/** Folders within folders are looked into so deep. */
const deepest = 8;

/**
 * Finds the files that are meant.
 *
 * @param meant - paths, folders and patterns; a path that holds a comma is one as long as such a file exists
 */
export function findArticleFiles(meant: string): FoundFiles {
  const parts =
    readStats(meant) === undefined ? meant.split(",").map((part) => part.trim()) : [meant];
  const found = parts.filter((part) => part !== "").map(findPart);
  const paths = [...new Set(found.flatMap(({ paths: some }) => some))].slice(0, mostFiles);
  const names = paths.map((path) => basename(path));
  const isShared = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  return {
    files: paths.map((path, at): FoundFile => {
      const name = names[at] ?? path;
      const stats = readStats(path);
      const stamp = stats === undefined ? "" : [stats.size, stats.mtimeMs, stats.ino].join(":");
      return { path, name: isShared(name) ? path : name, bytes: stats?.size ?? 0, stamp };
    }),
    folders: [...new Set(found.flatMap(({ folders }) => folders))],
  };
}

/** How large all files that are meant are together, in bytes. */
export function measureFiles(sources: readonly string[]): number {
  const files = sources.flatMap((source) => findArticleFiles(source).files);
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Writes what is found as one string that changes whenever a file does, comes or goes. */
export function stampFiles({ files }: FoundFiles): string {
  return files.map(({ path, stamp }) => `${path} ${stamp}`).join("\n");
}

interface FoundPart {
  readonly paths: readonly string[];
  readonly folders: readonly string[];
}

function findPart(meant: string): FoundPart {
  const stats = readStats(meant);
  if (stats?.isDirectory()) return listFolder(meant, deepest);
  const name = basename(meant);
  if (stats !== undefined || !/[*?]/.test(name))
    return { paths: [meant], folders: [dirname(meant)] };
  const folder = dirname(meant);
  const paths = readNames(folder).filter((each) => fits(each, name));
  return {
    paths: paths.map((each) => join(folder, each)).filter((path) => readStats(path)?.isFile()),
    folders: [folder],
  };
}

/** What stands in a folder with a leading dot is the system's, such as the `..data` of a ConfigMap. */
function listFolder(folder: string, depth: number): FoundPart {
  const paths: string[] = [];
  const folders = [folder];
  for (const name of readNames(folder)) {
    const path = join(folder, name);
    const stats = readStats(path);
    if (stats?.isFile() && /\.(?:md|markdown|txt)$/i.test(name)) paths.push(path);
    if (!stats?.isDirectory() || depth === 0) continue;
    const inner = listFolder(path, depth - 1);
    for (const each of inner.paths) paths.push(each);
    for (const each of inner.folders) folders.push(each);
  }
  return { paths, folders };
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .toSorted();
  } catch {
    return [];
  }
}

function readStats(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a name fits a pattern of `*` and `?`; in time that grows with both lengths alone. */
function fits(name: string, pattern: string): boolean {
  let [at, part, star, retry] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[part] === "*") {
      star = part++;
      retry = at;
    } else if (pattern[part] === "?" || pattern[part] === name[at]) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      part = star + 1;
      at = ++retry;
    } else return false;
  }
  while (pattern[part] === "*") part += 1;
  return part === pattern.length;
}
