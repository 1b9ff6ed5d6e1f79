import { parseArguments } from "./arguments";
import { openBrowser } from "./open-browser";
import { startPreview } from "./start-preview";

/** `npm start`: the last line printed is the address; NO_OPEN=1 or CI leaves the browser alone, PORT chooses the port. */
try {
  const { PORT = "0", NO_OPEN, CI } = process.env;
  const { url } = await startPreview(parseArguments(process.argv.slice(2)), Number(PORT));
  if (!NO_OPEN && !CI) openBrowser(url);
  console.log(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
