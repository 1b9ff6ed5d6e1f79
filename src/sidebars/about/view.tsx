import type { ServerActions } from "../../actions/server-actions";
import type { AboutWords } from "../../i18n/about/en";
import type { PanelsWords } from "../../i18n/panels/en";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";

/** What the server returned about the workbook. */
export type Size = ReturnType<ServerActions["baseSize"]> | "asking";

interface Props {
  readonly words: AboutWords;
  readonly lexicon: Lexicon;
  readonly version: string;
  readonly size: Size;
  onClose(): void;
}

/** Shows what the add-on is, what it may see, and what it has read. */
export function AboutView({ words, lexicon, version, size, onClose }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{words.name}</h1>
      <p class="quiet">{words.version(version)}</p>
      <p>{words.what}</p>
      <h2>{words.privacyTitle}</h2>
      <ul>
        {words.privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.baseTitle}</h2>
      {size !== "asking" && !size.ok ? (
        <Problem problem={size.problem} lexicon={lexicon} />
      ) : (
        <p role="status">{sizeWords(words, lexicon.panels, size)}</p>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}

function sizeWords(
  words: AboutWords,
  panels: PanelsWords,
  size: Extract<Size, "asking" | { ok: true }>,
): string {
  if (size === "asking") return panels.reading;
  return size.value === null ? words.noSheets : words.size(size.value.clients, size.value.purchases);
}
