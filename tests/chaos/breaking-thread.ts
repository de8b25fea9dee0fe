// Breaking thread: arguments for Node with which the thread that answers breaks when it is asked for it. One that
// hangs is waited for as long as the environment's PATIENCE says.

/** Whoever asks with these words breaks the thread. */
export const breaking = { crash: "zqcrash", memory: "zqmemory", hang: "zqhang" } as const;

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
      if (text.includes("${breaking.hang}")) for (;;);
    };
    if (isMainThread) {
      const real = setTimeout;
      globalThis.setTimeout = (run, ms, ...rest) => real(run, ms === 20_000 ? Number(process.env.PATIENCE ?? ms) : ms, ...rest);
    } else {
      const on = parentPort.on.bind(parentPort);
      parentPort.on = (name, listener) =>
        on(name, (job) => {
          breakIf(JSON.stringify(job));
          listener(job);
        });
    }
  `)}`,
];
