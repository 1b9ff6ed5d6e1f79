import type { ComponentChildren } from "preact";
import type { BackTest, FlagCount } from "../../domain/rule-check/backtest";
import type { RuleProposal } from "../../domain/rule-check/rule-proposal";
import type { RulesCheckWords } from "../../i18n/rules-check/en";
import type { Lexicon } from "../kit/lexicon";

interface Props {
  readonly test: BackTest;
  readonly proposal: RuleProposal;
  readonly fanPurchases: number;
  readonly words: RulesCheckWords;
  readonly lexicon: Lexicon;
}

/** What each factor of the cycles would have done. */
export function FlagTable({ test, proposal, words }: Props) {
  const texts = words.flagTable;
  return (
    <section>
      <h2>{texts.title}</h2>
      <table class="figures">
        <caption>{texts.caption}</caption>
        <Head titles={[texts.factor, texts.judged, texts.falseAlarms, texts.late]} />
        <tbody>
          {test.flags.map(({ tenths, judged, falseAlarms, late }) => (
            <Row
              key={tenths}
              title={words.factor(tenths)}
              mark={markOf(tenths === 10, tenths === proposal.cycles.value, words)}
              cells={[judged, falseAlarms, late]}
            />
          ))}
        </tbody>
      </table>
      <p class="quiet">{texts.legend}</p>
    </section>
  );
}

/** What each number of purchases that makes a fan would have done. */
export function FanTable({ test, proposal, fanPurchases, words, lexicon }: Props) {
  const texts = words.fanTable;
  const { newcomers, fans } = test;
  return (
    <section>
      <h2>{texts.title}</h2>
      <table class="figures">
        <caption>{texts.caption}</caption>
        <Head titles={[texts.from, texts.fans, texts.tooEarly, texts.tooLate]} />
        <tbody>
          {fans.map(({ needed, fans: made, tooEarly, tooLate }) => (
            <Row
              key={needed}
              title={String(needed)}
              mark={markOf(needed === fanPurchases, needed === proposal.fans.value, words)}
              cells={[
                <>
                  {made}
                  <span class="mark">{lexicon.format.share(Math.round((100 * made) / newcomers) / 100)}</span>
                </>,
                tooEarly,
                tooLate,
              ]}
            />
          ))}
        </tbody>
      </table>
      <p class="quiet">{texts.legend(newcomers, fans[0]!.judged)}</p>
    </section>
  );
}

/** The months of the ledger, under the rules as they are and as they are proposed. */
export function MonthTable({ test, proposal: { cycles }, words, lexicon }: Props) {
  const { monthTable: texts, flagTable } = words;
  const proposed = test.flags.findIndex(({ tenths }) => tenths === cycles.value);
  const cell = (flags: readonly FlagCount[], count: (flag: FlagCount) => number) =>
    proposed < 0 ? count(flags[0]!) : words.both(count(flags[0]!), count(flags[proposed]!));
  return (
    <details>
      <summary>{texts.title}</summary>
      <table class="figures">
        <caption>{proposed < 0 ? texts.caption : texts.captionBoth}</caption>
        <Head titles={[texts.month, flagTable.judged, flagTable.falseAlarms, flagTable.late]} />
        <tbody>
          {test.months.map(({ month, flags }) => (
            <Row
              key={month}
              title={words.month(lexicon.format.day(month))}
              mark=""
              cells={[
                cell(flags, ({ judged }) => judged),
                cell(flags, ({ falseAlarms }) => falseAlarms),
                cell(flags, ({ late }) => late),
              ]}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function markOf(isNow: boolean, isProposed: boolean, words: RulesCheckWords): string {
  if (isNow) return words.now;
  return isProposed ? words.proposed : "";
}

function Head({ titles }: { readonly titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly title: string;
  readonly mark: string;
  readonly cells: readonly ComponentChildren[];
}

function Row({ title, mark, cells }: RowProps) {
  return (
    <tr class={mark === "" ? undefined : "marked"}>
      <th scope="row">
        {title}
        {mark !== "" && <span class="mark">{mark}</span>}
      </th>
      {cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
}
