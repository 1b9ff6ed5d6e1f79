import { benchLedger } from "./ledger";
import { settleYoung } from "./samples";
import { clientTableIn, groupingFloor } from "./variants";

/** A fresh process that is called once, as Apps Script calls it: prints the floor and the first call in milliseconds. */
const rows = Number(process.argv[2]);
const [ledger, other] = [benchLedger(rows, 1), benchLedger(rows, 2)];
settleYoung();
const timed = (run: () => number) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const floor = timed(() => groupingFloor(other));
console.log(JSON.stringify({ floor, first: timed(() => clientTableIn("ru")(ledger)) }));
