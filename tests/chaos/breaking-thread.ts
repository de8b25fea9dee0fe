// Breaking thread: arguments for Node with which the thread that answers breaks when it is asked for it.

/** Whoever asks with these words breaks the thread. */
export const breaking = { crash: "zqcrash", memory: "zqmemory" } as const;

/** Arguments for Node: threads take them over. */
export const breakingThread: readonly string[] = [
  "--max-old-space-size=256",
  "--import",
  `data:text/javascript,${encodeURIComponent(`
    import { isMainThread, parentPort } from "node:worker_threads";
    const fill = () => {
      const held = [];
      for (;;) held.push(new Array(100_000).fill(held.length));
    };
    const breakIf = (text) => {
      if (text.includes("${breaking.crash}")) process.exit(9);
      if (text.includes("${breaking.memory}")) fill();
    };
    if (!isMainThread) {
      const on = parentPort.on.bind(parentPort);
      parentPort.on = (name, listener) =>
        on(name, (job) => {
          breakIf(JSON.stringify(job));
          listener(job);
        });
    }
  `)}`,
];
