import type { NextAction } from "../domain/roadmaps/next-action";
import { wordsIn } from "../i18n/words";
import type { Locale } from "../sheets/reading/locale";

/** What to do in words: the step's action, or the study that comes first. @see theory 8.9 */
export function actionText({ step, isStudy }: NextAction, locale: Locale): string {
  return isStudy ? wordsIn(locale.language).verdicts.roadmapWhy.study(step.action) : step.action;
}
