import type { Cell } from "../src/sheets/reading/cell";
import { type BenchLedger, benchToday } from "./ledger";

const MILLISECONDS_PER_DAY = 86_400_000;
const useful = ["news", "useful article", "useful advice", "client story"];

const daysAgo = (days: number) => new Date(benchToday.getTime() - days * MILLISECONDS_PER_DAY);

/** Everything that loyalty and offers read in addition to a ledger: five touches, a row of points and a step that is an offer for each client, a contract for every tenth. */
export function benchLoyalty({ clients }: BenchLedger): Record<string, Cell[][]> {
  const names = clients.slice(1).map(([name]) => name!);
  const [header] = clients;
  return {
    clients: [[...header!, "Roadmap"], ...clients.slice(1).map((row) => [...row, "Offers"])],
    roadmaps: [
      ["Roadmap", "Step", "Action", "Client benefit", "Our benefit", "Content"],
      ["Offers", 1, "Make an offer", "A saving", "A sale", "offer"],
    ],
    touches: [
      ["Date", "Client", "Channel", "Content"],
      ...names.flatMap((client, c) =>
        Array.from({ length: 5 }, (_, i) => [
          daysAgo(20 + i * 7),
          client,
          "SMS",
          (c + i) % 5 === 0 ? "offer" : useful[i % 4]!,
        ]),
      ),
    ],
    points: [
      ["Client", "Date", "Kind", "Points"],
      ...names.map((client) => [client, daysAgo(10), "spend", 5]),
    ],
    contracts: [
      ["Client", "Starts on", "Ends on", "Amount"],
      ...names.filter((_, c) => c % 10 === 0).map((client) => [client, daysAgo(300), daysAgo(-65), 5000]),
    ],
    offers: [
      ["Offer", "Kind", "Product", "Discount", "Free after, units"],
      ...Array.from({ length: 10 }, (_, i) => [`Offer ${i}`, "", `Product ${i}`, 0.05, ""]),
      ...Array.from({ length: 5 }, (_, i) => [`Card ${i}`, "n-th free", `Product ${i}`, "", 5]),
    ],
  };
}
