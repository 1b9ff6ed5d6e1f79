import type { Day } from "../../domain/values/day";
import { wordsIn } from "../../i18n/words";
import { success } from "../change/answer";
import type { Planned, Workbook } from "../change/workbook";
import { namedClient } from "./named-client";

/** A client who left us, why, and whether we want them back. */
export interface LeftRequest {
  readonly client: string;
  readonly leftOn: Day;
  readonly because: string;
  readonly isWanted: boolean;
}

/** Three cells of the client's row. @see theory 4.1 */
export function markLeft(workbook: Workbook, request: LeftRequest): Planned {
  const client = namedClient(workbook, request.client);
  if (!client.ok) return client;
  const { yes, no } = wordsIn(workbook.locale.language).vocabulary.yesNo;
  const cells = {
    leftOn: { day: request.leftOn },
    leftBecause: request.because,
    wanted: request.isWanted ? yes[0]! : no[0]!,
  };
  const change = {
    kind: "left",
    subject: client.value.title,
    corrections: [{ sheet: "clients", row: client.value.row, cells }],
  } as const;
  return success({ change, result: {} });
}
