import type { TouchPlan } from "../../actions/touches/touch-plan";
import { offersEarned, usefulTouchesShort } from "../../domain/touches/offer-share";
import type { Formatter } from "../../i18n/formatter";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";
import { percent, ShareBar } from "./share-bar";

interface Props {
  readonly plan: TouchPlan;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
}

/** Whether an offer is allowed today, the one rule that forbids it and what to do about it, and what the touches have earned. @see theory 6.3–6.5 */
export function CreditPart({ plan, words, lexicon: { format } }: Props) {
  const { credit: texts } = words;
  const { credit, limits } = plan;
  const advice = adviceOf(plan, texts.advice, format);
  const isShared = credit.code !== "no consent" && credit.code !== "left";
  return (
    <section class={credit.code === "allowed" ? "now allowed" : "now forbidden"}>
      <h2>{texts.title}</h2>
      <p>
        <strong>{credit.code === "allowed" ? texts.allowed : texts.forbidden}</strong>
      </p>
      <p>{ruleOf(plan, texts.rules, format)}</p>
      {advice !== null && <p>{advice}</p>}
      {isShared && (
        <>
          <ShareBar
            count={credit}
            limit={limits.share}
            windowDays={limits.windowDays}
            words={words}
            format={format}
          />
          <p class="quiet">{earnedIn(plan, texts)}</p>
          {plan.window !== null && <p class="quiet">{windowIn(plan.window, texts, format)}</p>}
        </>
      )}
    </section>
  );
}

function ruleOf(
  { credit, limits }: TouchPlan,
  rules: TouchPlanWords["credit"]["rules"],
  format: Formatter,
): string {
  const limit = percent(limits.share, format);
  switch (credit.code) {
    case "no consent":
      return rules.consent;
    case "left":
      return rules.left;
    case "share":
      return rules.share(credit.offers + 1, credit.all + 1, limit);
    case "frequency":
      return rules.frequency(limits.frequency);
    case "most touches":
      return rules.mostTouches(limits.mostTouches ?? 0);
    case "allowed":
      return rules.none(credit.offers + 1, credit.all + 1, limit);
  }
}

function adviceOf(
  { credit, standard, useful }: TouchPlan,
  advice: TouchPlanWords["credit"]["advice"],
  format: Formatter,
): string | null {
  switch (credit.code) {
    case "no consent":
      return advice.consent;
    case "left":
      return standard.code === "left in peace" ? advice.notToContact : advice.winBack;
    case "share":
      return advice.share(credit.usefulShort ?? 0);
    case "frequency":
    case "most touches": {
      const day = format.day(credit.nextDay ?? 0);
      const isCapped = credit.code === "most touches" || useful?.from === credit.nextDay;
      return isCapped ? advice.mostTouches(day) : advice.frequency(day);
    }
    case "allowed":
      return null;
  }
}

/** "4 useful touches earn 1 offer", and how many these have earned. */
function earnedIn({ credit, limits }: TouchPlan, texts: TouchPlanWords["credit"]): string {
  const earned = offersEarned(credit, limits.share);
  if (earned === null) return texts.everyTouch;
  const each = usefulTouchesShort({ all: 0, offers: 0 }, limits.share);
  return `${texts.earns(each)} ${texts.earned(credit.all - credit.offers, earned, credit.offers)}`;
}

function windowIn(
  window: NonNullable<TouchPlan["window"]>,
  texts: TouchPlanWords["credit"],
  format: Formatter,
): string {
  switch (window.code) {
    case "too early":
      return texts.tooEarly(format.day(window.opensOn));
    case "open":
      return texts.open(window.daysLeft);
    case "closed":
      return texts.closed;
  }
}
