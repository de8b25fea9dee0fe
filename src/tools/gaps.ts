// Lists the questions that the article leaves open, from the query log:
// npm run gaps [-- [--format table|markdown|jsonl] FILE].

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { config as loadDotenv } from "dotenv";
import { createReport } from "../ops/query-log-report.ts";
import { renderReport, reportFormats } from "../ops/query-log-tables.ts";

loadDotenv({ quiet: true });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: "string", default: "table" } },
});
const file = positionals[0] ?? process.env["JOURNAL"];
const format = reportFormats.find((each) => each === values.format);
if (file === undefined || file === "" || format === undefined) {
  console.error(
    file === undefined || file === ""
      ? "Expected a journal: set JOURNAL, or name the file, as in npm run gaps -- FILE"
      : `--format: expected one of ${reportFormats.join(", ")}, got ${values.format}`,
  );
  process.exitCode = 2;
} else {
  try {
    const lines = (await readFile(file, "utf8")).split("\n");
    process.stdout.write(renderReport(createReport(lines), format));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
