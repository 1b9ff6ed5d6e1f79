import { medianOf, takeSamples } from "./samples";
import { clientTableIn, groupingFloor, naiveObjects } from "./variants";

/** One process of the bench: `one-process ROWS ROUNDS`; prints its medians and first calls as JSON. */
const [rows, rounds] = process.argv.slice(2).map(Number) as [number, number];
const variants = {
  floor: groupingFloor,
  en: clientTableIn("en"),
  ru: clientTableIn("ru"),
  ...(rows <= 100_000 ? { naive: naiveObjects } : {}),
};
const samples = takeSamples(variants, rows, rounds);
const of = (pick: (list: number[]) => number) =>
  Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, pick(list)]));
console.log(JSON.stringify({ medians: of(medianOf), first: of((list) => list[0]!) }));
