import type { StartWords } from "../../i18n/start/en";

const steps = 4;

interface Props {
  readonly words: StartWords;
  readonly step: number;
  readonly title: string;
}

/** The title of a step, which takes the focus when the step is shown, and its place in the row of steps. */
export function Heading({ words, step, title }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="quiet">{words.step(step, steps)}</p>
    </>
  );
}
