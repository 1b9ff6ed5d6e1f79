import { createContext, Script } from "node:vm";
import type { Row } from "./print-table";
import { medianOf } from "./samples";

const BYTES_PER_KB = 1024;

/** Size of Code.js, and how long a fresh realm takes to compile and evaluate it, as every formula call does. */
export function codeStart(code: string, bytes: number): Row[] {
  const samples = Array.from({ length: 15 }, () => {
    const realm = createContext({});
    // A comment of its own prevents V8 from caching the compiled script.
    const fresh = `${code}\n// ${Math.random()}`;
    const start = performance.now();
    new Script(fresh).runInContext(realm);
    return performance.now() - start;
  });
  return [
    { what: "Code.js, minified", figure: bytes / BYTES_PER_KB, unit: "KB", goal: 100, hard: 150 },
    { what: "Code.js, compile and evaluate", figure: medianOf(samples), unit: "ms", goal: 10, hard: 20 },
  ];
}
