import type { RoadmapStanding, Standing, TierVerdict } from "../domain/client/standing";
import type { Formatter } from "../i18n/formatter";
import { wordsIn } from "../i18n/words";
import type { Locale } from "../sheets/reading/locale";

/** The *Why* column: the reasons of status, tier and action, a sentence each. @see theory 4.5 */
export function standingWhy(
  { status, tier, roadmap, purchases }: Standing,
  locale: Locale,
  format: Formatter,
): string {
  const { statusWhy } = wordsIn(locale.language).verdicts;
  let why = statusWhy(status.because, format);
  if (tier !== null && purchases > 0) why += ` ${tierSentence(tier, locale, format)}`;
  for (const sentence of roadmapSentences(roadmap, locale, format)) why += ` ${sentence}`;
  return why;
}

function tierSentence({ held, isKept, gap }: TierVerdict, locale: Locale, format: Formatter): string {
  return wordsIn(locale.language).verdicts.tierWhy(held?.name ?? null, isKept, gap, format);
}

/** The current step of a roadmap, and after it what prevents it. */
export function roadmapSentences(roadmap: RoadmapStanding, locale: Locale, format: Formatter): string[] {
  const { roadmapWhy, obstacle } = wordsIn(locale.language).verdicts;
  switch (roadmap.code) {
    case "no roadmap":
      return [];
    case "unknown roadmap":
      return [roadmapWhy.unknown(roadmap.name)];
    case "silent":
      return [roadmapWhy.silent(format.day(roadmap.promise.due), roadmap.promise.what)];
    case "answer": {
      const { action, obstacles } = roadmap.answer;
      const due = action === null || action.due === null ? null : format.day(action.due);
      const current =
        action === null ? roadmapWhy.finished : roadmapWhy.step(action.step.step, action.state, due);
      return [current, ...(obstacles.length === 0 ? [] : [sentence(obstacles.map(obstacle).join("; "))])];
    }
  }
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}
