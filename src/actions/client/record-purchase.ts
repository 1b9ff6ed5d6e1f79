import type { Day } from "../../domain/values/day";
import { numberIn } from "../../sheets/reading/cell";
import { failure, success } from "../change/answer";
import { missingSheet, type Planned, type Workbook } from "../change/workbook";
import { filled } from "../change/written-row";
import { namedClient } from "./named-client";

/** A purchase as a person typed it; numbers are text. */
export interface PurchaseRequest {
  readonly client: string;
  readonly day: Day;
  readonly product: string;
  readonly quantity: string;
  readonly amount: string;
  readonly order: string;
}

/** One row on Purchases. Numbers are read as people write them; what cannot be read is named and nothing is written. @see theory 1.4 */
export function recordPurchase(workbook: Workbook, request: PurchaseRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const missing = missingSheet(workbook, "purchases");
  if (missing !== null) return missing;
  const amount = numberIn(request.amount, workbook.locale);
  const quantity = request.quantity.trim() === "" ? null : numberIn(request.quantity, workbook.locale);
  const fields = [
    ...("problem" in amount ? ["amount"] : []),
    ...(quantity !== null && "problem" in quantity ? ["quantity"] : []),
  ];
  if ("problem" in amount || fields.length > 0) return failure({ code: "wrong fields", fields });
  const row = filled({
    date: { day: request.day },
    client: client.value.title,
    product: request.product,
    quantity: quantity !== null && "value" in quantity ? quantity.value : "",
    amount: amount.value,
    order: request.order,
  });
  const change = {
    kind: "purchase",
    subject: client.value.title,
    additions: [{ sheet: "purchases", rows: [row] }],
  } as const;
  return success({ change, result: {} });
}
