import type { BaseTouches } from "../../actions/touches/base-touches";
import { contents } from "../../domain/touches/touch-kinds";
import { emptyCells } from "../../domain/touches/touch-matrix";
import type { TouchPlanWords } from "../../i18n/touch-plan/en";
import type { Lexicon } from "../kit/lexicon";
import { wordOf } from "./choices";

interface Props {
  readonly base: BaseTouches;
  readonly words: TouchPlanWords;
  readonly lexicon: Lexicon;
}

/** Which content is sent by which channel: numbers on a darker ground the more there are, unused ways marked. @see theory 6.7 */
export function MatrixPart({ base: { matrix, windowDays }, words: { base: texts }, lexicon }: Props) {
  const { vocabulary } = lexicon;
  const largest = Math.max(1, ...matrix.counts.flat());
  return (
    <section>
      <h2>{texts.matrix}</h2>
      <table class="matrix">
        <caption>{texts.caption(windowDays)}</caption>
        <thead>
          <tr>
            <td />
            {matrix.contents.map((content) => (
              <th key={content} scope="col">
                <span>{content === "other" ? texts.other : wordOf(vocabulary.contents, content)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.channels.map((channel, r) => (
            <tr key={channel}>
              <th scope="row">{wordOf(vocabulary.channels, channel) || "—"}</th>
              {matrix.contents.map((content, c) => {
                const count = matrix.counts[r]![c]!;
                return (
                  <td key={content} class={`heat-${Math.ceil((4 * count) / largest)}`}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{texts.legend}</p>
      <Unused {...{ matrix, texts, lexicon }} />
    </section>
  );
}

interface UnusedProps {
  readonly matrix: BaseTouches["matrix"];
  readonly texts: TouchPlanWords["base"];
  readonly lexicon: Lexicon;
}

/** What was never tried, in words. */
function Unused({ matrix, texts, lexicon: { vocabulary } }: UnusedProps) {
  const ways = matrix.channels.length * contents.length;
  const channels = matrix.channels.filter((_, r) => matrix.counts[r]!.every((count) => count === 0));
  const unsaid = contents.filter((_, c) => matrix.counts.every((row) => row[c] === 0));
  const listed = (list: Readonly<Record<string, readonly string[]>>, codes: readonly string[]) =>
    codes.map((code) => wordOf(list, code)).join(", ");
  return (
    <>
      <p>{texts.unused(emptyCells(matrix).length, ways)}</p>
      {channels.length > 0 && <p>{texts.channelsUnused(listed(vocabulary.channels, channels))}</p>}
      {unsaid.length > 0 && <p>{texts.contentsUnused(listed(vocabulary.contents, unsaid))}</p>}
    </>
  );
}
