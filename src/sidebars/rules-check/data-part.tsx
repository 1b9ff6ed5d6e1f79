import type { BackTest } from "../../domain/rule-check/backtest";
import type { RulesCheckWords } from "../../i18n/rules-check/en";

interface Props {
  readonly test: BackTest;
  readonly words: RulesCheckWords;
}

/** The amount of data behind the answer. */
export function DataPart({ test, words }: Props) {
  const { judged, open } = test.flags[0]!;
  return (
    <section>
      <h2>{words.data}</h2>
      <p>
        {words.judged(judged, test.flagged, judgedMonths(test))}
        {open > 0 && ` ${words.open(open)}`}
      </p>
    </section>
  );
}

/** Months in which a flag was raised that could be judged. */
function judgedMonths({ months }: BackTest): number {
  return months.filter(({ flags }) => flags[0]!.judged > 0).length;
}
