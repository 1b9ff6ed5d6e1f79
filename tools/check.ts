import { checks, runCheck } from "./checks";

/** `npm run check`: types of every world, lint, unused code, generated docs. */
const failed = checks.filter((check) => !runCheck(check));
process.exitCode = failed.length === 0 ? 0 : 1;
