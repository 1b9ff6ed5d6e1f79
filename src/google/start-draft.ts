import {
  array,
  type GenericSchema,
  integer,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
  trim,
} from "valibot";
import type { OwnSheet, StartDraft } from "../actions/start/start-request";
import { businessPresets } from "../drafts/business-presets";
import { clientsSheet } from "../sheets/columns/clients";
import type { ColumnCode } from "../sheets/columns/columns";
import { purchasesSheet } from "../sheets/columns/purchases";

const propertyKey = "start";

/** One of the user's own sheets with its columns. */
function ownSheet(): GenericSchema<unknown, OwnSheet | null> {
  const codes = [...purchasesSheet.columns, ...clientsSheet.columns].map(({ code }) => code);
  const column = picklist([...new Set<ColumnCode>(codes)]);
  const place = pipe(number(), integer(), minValue(0));
  return nullable(object({ sheet: string(), columns: array(object({ column, place })) }));
}

/** The answers of every step except the cycle, which is text while it is typed. */
export const startAnswers = () => ({
  currency: pipe(string(), trim(), maxLength(5)),
  preset: picklist(businessPresets.map(({ code }) => code)),
  data: picklist(["sample", "empty", "own"]),
  purchases: ownSheet(),
  clients: ownSheet(),
});

/** What is stored while Start is closed. */
export function startDraft(): GenericSchema<unknown, StartDraft> {
  return object({
    step: picklist(["business", "data", "columns", "result", "cycles"]),
    answers: object({ ...startAnswers(), cycle: pipe(string(), maxLength(20)) }),
  });
}

/** Stores answers with the document. */
export function storeDraft(draft: StartDraft): void {
  PropertiesService.getDocumentProperties().setProperty(propertyKey, JSON.stringify(draft));
}

/** The stored answers; null = none, or none that this version can read. */
export function storedDraft(): StartDraft | null {
  const kept = PropertiesService.getDocumentProperties().getProperty(propertyKey);
  if (kept === null) return null;
  try {
    const read = safeParse(startDraft(), JSON.parse(kept));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
