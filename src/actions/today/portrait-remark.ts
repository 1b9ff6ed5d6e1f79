import type { Status } from "../../domain/records/status";
import { isNotOurPortrait } from "../../domain/status/portrait";
import type { Language } from "../../i18n/language";
import { portraitWordsIn } from "../../i18n/portrait";
import type { TodaySheets } from "../../sheets/base/today-base";

/** A reason with the remark about a lead who fits less than half of the portrait. @see theory 4.6 */
export function withPortraitRemark(
  why: string,
  { portraitOf }: Pick<TodaySheets, "portraitOf">,
  place: number,
  status: Status,
  language: Language,
): string {
  const fit = status === "lead" ? portraitOf(place) : null;
  if (fit === null || !isNotOurPortrait(fit)) return why;
  return `${why} ${portraitWordsIn(language).notOurs(fit.because)}`;
}
