// Reading: what an article of each shape and size takes to be read, and to be prepared for questions: processor
// time and the most memory, of the program as a process of its own within the heap that deploy/ allows.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { largestArticle } from "../../src/app/load.ts";
import { type Lexicon, parseLexicon } from "../../src/core/language/lexicon.ts";
import { measurePeak, type Peak } from "../support/peak.ts";
import { folder } from "../support/program.ts";
import { type Budget, budgetTable, figure, tableOf } from "./report.ts";
import { spreadOf } from "./samples.ts";
import { type Shape, shapes, writeShape } from "./shapes.ts";

/** Sizes of the files in bytes, each more than the one before; the last two are compared. */
export type Sizes = readonly number[];

export const whole: Sizes = [100_000, largestArticle / 2, largestArticle];
export const part: Sizes = [50_000, 100_000];

/** One shape in one size. */
interface Result {
  readonly name: string;
  readonly size: number;
  /** The time is without that of a start with next to nothing to read, the memory with it. */
  readonly reading: Peak;
  readonly preparing: Peak;
}

/** Measures, prints the tables, and returns all of it. */
export async function benchReading(sizes: Sizes): Promise<object> {
  const lexicon = parseLexicon(readFileSync("seeds/lexicon.bin"));
  const heap = readHeap();
  const idle = await measureFile("A fox runs here.\n", { file: "a.txt", heap });
  const results: Result[] = [];
  for (const shape of shapes) {
    for (const size of sizes)
      results.push(await measureShape(shape, size, { lexicon, heap, idle }));
  }
  const budgets = budgetsOf(results, sizes);
  console.log(
    tableOf([
      ["", "MB", "reading, s", "memory, MiB", "reading and index, s", "memory, MiB"],
      ...results.map(({ name, size, reading, preparing }) => [
        name,
        String(size / 1e6),
        figure(reading.seconds),
        reading.mebibytes.toFixed(0),
        figure(preparing.seconds),
        preparing.mebibytes.toFixed(0),
      ]),
    ]),
  );
  console.log(`\n${budgetTable(budgets)}`);
  return { heap, idle, budgets, results };
}

/** In MiB, as in the manifests. */
function readHeap(): number {
  return Number(/max-old-space-size=(\d+)/.exec(readFileSync("deploy/compose.yaml", "utf8"))?.[1]);
}

type Peaks = Pick<Result, "reading" | "preparing">;

interface Setting {
  readonly lexicon: Lexicon;
  readonly heap: number;
  readonly idle: Peaks;
}

async function measureShape(shape: Shape, size: number, setting: Setting): Promise<Result> {
  const { lexicon, heap, idle } = setting;
  const { reading, preparing } = await measureFile(writeShape(shape, size, lexicon), {
    file: shape.file,
    heap,
  });
  return {
    name: shape.name,
    size,
    reading: subtract(reading, idle.reading),
    preparing: subtract(preparing, idle.preparing),
  };
}

/** Takes off the time of a start. */
function subtract(peak: Peak, { seconds }: Peak): Peak {
  return { ...peak, seconds: peak.seconds - seconds };
}

async function measureFile(
  text: string,
  { file, heap }: { readonly file: string; readonly heap: number },
): Promise<Peaks> {
  const path = join(folder, file);
  writeFileSync(path, text);
  const reading = await measurePeak(["ask", "--inspect", path], heap);
  const preparing = await measurePeak(["ask", "Is it much?", "--article", path], heap);
  // What they wrote is of no use here, and long.
  return { reading: { ...reading, out: "" }, preparing: { ...preparing, out: "" } };
}

function budgetsOf(results: readonly Result[], sizes: Sizes): readonly Budget[] {
  const [half, most] = sizes.slice(-2);
  const growthOf = (secondsOf: (result: Result) => number): readonly number[] =>
    shapes.map(({ name }) => {
      const [less, more] = [half, most].map((size) => {
        const found = results.find((result) => result.name === name && result.size === size);
        return found === undefined ? NaN : secondsOf(found);
      });
      return (more ?? NaN) / (less ?? NaN);
    });
  const peaks = results.map(({ preparing }) => preparing.mebibytes);
  return [
    {
      name: "twice the size: reading",
      atMost: 2.3,
      measured: spreadOf(growthOf(({ reading }) => reading.seconds)),
      unit: "×",
    },
    {
      name: "twice the size: reading and index",
      atMost: 2.3,
      measured: spreadOf(growthOf(({ preparing }) => preparing.seconds)),
      unit: "×",
    },
    { name: "most memory of any", atMost: 700, measured: highest(peaks), unit: "MiB" },
  ];
}

function highest(figures: readonly number[]): Budget["measured"] {
  const most = figures.reduce((high, each) => Math.max(high, each), 0);
  return { median: most, least: most, most };
}
