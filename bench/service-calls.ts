import { createHost } from "../preview/node-host";
import type { Row } from "./print-table";

/** Service calls of one CLIENT_TABLE, counted by the stand-in for Google. */
export async function serviceCalls(dist: string): Promise<Row> {
  const host = await createHost({
    distDir: dist,
    sheets: {
      Clients: [["Client"], ["Anna"]],
      Purchases: [
        ["Date", "Client", "Amount"],
        ["2026-03-01", "Anna", 5],
      ],
    },
  });
  await host.setFormula("Clients", "C1", '=CLIENT_TABLE(A1:A2,Purchases!A1:C2,"2026-03-15")');
  await host.idle();
  const calls = Math.max(...host.serviceCalls.formulas.map(({ total }) => total));
  host.dispose();
  return { what: "service calls of one formula", figure: calls, unit: "", goal: 10, hard: 300 };
}
