import { writeStartedWorkbook } from "./started-workbooks";

/** A process of its own for each language, so that the workbooks of both are made at the same time. */
const language = process.argv[2] === "ru" ? "ru" : "en";
await writeStartedWorkbook(language, "sample");
await writeStartedWorkbook(language, "empty");
// The stand-in keeps threads ready for its next run.
process.exit();
