import type { PlacedCell } from "../change/placed-cell";
import type { AdoptedSheet } from "../change/sheet-plan";
import { isSameAsStored } from "../change/undo-entry";
import type { Workbook } from "../change/workbook";
import { clientTableFormula, type ExistingSheets } from "../new-sheets/client-table-formula";
import { computedPlan } from "../new-sheets/computed-plan";
import type { Starter } from "../new-sheets/starter";
import type { OwnSheet } from "./start-request";
import type { StartContext, StartRequest } from "./start-surroundings";

/** The user's own sheets count as existing, under their own names. */
export function withOwnSheets(
  existing: ExistingSheets,
  request: StartRequest,
  own: StartContext["own"],
): ExistingSheets {
  const there = new Map(existing);
  const { purchases, clients } = request;
  if (purchases !== null && own.purchases !== undefined) {
    there.set("purchases", {
      title: purchases.sheet,
      columns: own.purchases.width,
      keyPlace: clientPlace(purchases),
    });
  }
  if (clients !== null && own.clients !== undefined) {
    const columns = own.clients.cells[0]?.length ?? 1;
    there.set("clients", { title: clients.sheet, columns, keyPlace: clientPlace(clients) });
  }
  return there;
}

function clientPlace({ columns }: OwnSheet): number {
  return columns.find(({ column }) => column === "client")?.place ?? 0;
}

/** The sheets that are marked as ours, with our formula where a list of clients has none yet. */
export function adoptedSheets(
  request: StartRequest,
  own: StartContext["own"],
  formula: StartContext["formula"],
  there: ExistingSheets,
  { looks }: Starter,
  { locale: { language } }: Workbook,
): AdoptedSheet[] {
  const { purchases, clients } = request;
  const adopted: AdoptedSheet[] = [];
  if (purchases !== null) {
    adopted.push({ sheet: "purchases", title: purchases.sheet, columns: purchases.columns, computed: null });
  }
  if (clients !== null && own.clients !== undefined) {
    const { cells } = own.clients;
    const computed =
      formula !== null
        ? null
        : {
            ...computedPlan(cells[0]?.length ?? 1, looks, language),
            formula: clientTableFormula(there, language),
          };
    adopted.push({ sheet: "clients", title: clients.sheet, columns: clients.columns, computed });
  }
  return adopted;
}

/** A formula that no longer reads the right sheets or columns is written again. */
export function repairedFormula(formula: StartContext["formula"], wanted: string): PlacedCell[] {
  // Without a formula there are values that a user has frozen on purpose.
  if (
    formula === null ||
    formula.text === "" ||
    isSameAsStored({ formula: formula.text }, { formula: wanted })
  )
    return [];
  return [{ sheet: "clients", row: 1, column: formula.column, value: { formula: wanted } }];
}
