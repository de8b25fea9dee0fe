// Lists the questions that the article leaves open, from the query log: npm run gaps [-- FILE].

import { readFile } from "node:fs/promises";
import { config as loadDotenv } from "dotenv";
import { createReport, renderReport } from "../ops/query-log-report.ts";

loadDotenv({ quiet: true });
const file = process.argv[2] ?? process.env["JOURNAL"];
if (file === undefined || file === "") {
  console.error("Expected a journal: set JOURNAL, or name the file, as in npm run gaps -- FILE");
  process.exitCode = 2;
} else {
  try {
    const lines = (await readFile(file, "utf8")).split("\n");
    process.stdout.write(renderReport(createReport(lines)));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
