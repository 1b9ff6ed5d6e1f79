import type { RoadmapStanding, Standing, TierVerdict } from "../domain/client/standing";
import { wordsIn } from "../i18n/words";
import type { Writer } from "../i18n/writer";
import type { Locale } from "../sheets/reading/locale";

/** The *Why* column: the reasons of status, tier and action, a sentence each. @see theory 4.5 */
export function standingWhy(
  { status, tier, roadmap, purchases }: Standing,
  locale: Locale,
  write: Writer,
): string {
  const { statusWhy } = wordsIn(locale.language).verdicts;
  let why = statusWhy(status.because, write);
  if (tier !== null && purchases > 0) why += ` ${tierSentence(tier, locale, write)}`;
  for (const sentence of roadmapSentences(roadmap, locale, write)) why += ` ${sentence}`;
  return why;
}

function tierSentence({ held, isKept, gap }: TierVerdict, locale: Locale, write: Writer): string {
  return wordsIn(locale.language).verdicts.tierWhy(held?.name ?? null, isKept, gap, write);
}

/** Where a roadmap stands, and after it what stands in the way. */
export function roadmapSentences(roadmap: RoadmapStanding, locale: Locale, write: Writer): string[] {
  const { roadmapWhy, obstacle } = wordsIn(locale.language).verdicts;
  switch (roadmap.code) {
    case "no roadmap":
      return [];
    case "unknown roadmap":
      return [roadmapWhy.unknown(roadmap.name)];
    case "silent":
      return [roadmapWhy.silent(write.day(roadmap.promise.due), roadmap.promise.what)];
    case "answer": {
      const { action, obstacles } = roadmap.answer;
      const due = action === null || action.due === null ? null : write.day(action.due);
      const stands =
        action === null ? roadmapWhy.finished : roadmapWhy.step(action.step.step, action.state, due);
      return [stands, ...(obstacles.length === 0 ? [] : [sentence(obstacles.map(obstacle).join("; "))])];
    }
  }
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}
