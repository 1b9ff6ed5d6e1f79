import { useEffect, useState } from "preact/hooks";
import type { PanelsWords } from "../../i18n/panels/en";
import { onSlowServer } from "../server";
import { Steps } from "./problem";

/** Whether an answer of the server is late. */
export function useSlowServer(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => onSlowServer(setSlow), []);
  return isSlow;
}

/** Shown while an answer is late; removed when it arrives. */
export function Slow({ words }: { readonly words: PanelsWords }) {
  return (
    <div class="notice" role="status">
      <p>{words.slow}</p>
      <Steps words={words} />
    </div>
  );
}
