import type { MarginLeft } from "../domain/offers/margin";
import { amountOf } from "../domain/values/money";
import { offerWordsIn } from "../i18n/offers";
import type { Cell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";

/** Bill, margin, verdict and extra sales needed, as cells show them. */
export function marginCells({ bill, margin, verdict, extraSales }: MarginLeft, locale: Locale): Cell[] {
  const { marginVerdicts, impossible } = offerWordsIn(locale.language);
  return [amountOf(bill), margin ?? "", marginVerdicts[verdict], extraSales ?? impossible];
}
