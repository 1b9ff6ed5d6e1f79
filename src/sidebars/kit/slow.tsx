import type { PanelsWords } from "../../i18n/panels/en";
import { Steps } from "./problem";

/** Said while an answer is late; goes when it comes. */
export function Slow({ words }: { readonly words: PanelsWords }) {
  return (
    <div class="notice" role="status">
      <p>{words.slow}</p>
      <Steps words={words} />
    </div>
  );
}
