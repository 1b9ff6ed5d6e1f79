import type { AboutWords } from "../../i18n/about/en";

/** What the server said of the workbook; null while it has not answered. */
export type BaseSize = { readonly clients: number; readonly purchases: number };

interface Props {
  readonly words: AboutWords;
  readonly version: string;
  readonly size: BaseSize | "asking" | "failed" | null;
  onClose(): void;
}

/** Says what the add-on is, what it may see, and what it has read. */
export function AboutView({ words, version, size, onClose }: Props) {
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
      <p role={size === "failed" ? "alert" : "status"}>{sizeWords(words, size)}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}

function sizeWords(words: AboutWords, size: Props["size"]): string {
  if (size === "asking") return words.asking;
  if (size === "failed") return words.failed;
  return size === null ? words.noSheets : words.size(size.clients, size.purchases);
}
