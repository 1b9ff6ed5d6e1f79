import type { Money } from "../values/money";
import type { Status } from "./status";

/** One condition of *Only if*: this is how a map branches. @see theory 8.3 */
export type Condition =
  | { readonly subject: "status"; readonly operator: Equality; readonly value: Status }
  | { readonly subject: "segment" | "product"; readonly operator: Equality; readonly value: string }
  | { readonly subject: "tier"; readonly operator: Comparison; readonly value: string }
  | { readonly subject: "purchases"; readonly operator: Comparison; readonly value: number }
  | { readonly subject: "spend"; readonly operator: Comparison; readonly value: Money };

export type ConditionSubject = Condition["subject"];

export type Equality = "=" | "!=";

export type Comparison = Equality | ">" | ">=" | "<" | "<=";
