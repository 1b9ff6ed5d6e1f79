import { failedChecks } from "./checks";

/** `npm run check`: types of every world, lint, unused code, generated docs. */
const failed = await failedChecks();
process.exitCode = failed.length === 0 ? 0 : 1;
