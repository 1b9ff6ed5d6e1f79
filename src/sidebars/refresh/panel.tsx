import { render } from "preact";
import { lexicon } from "../kit/baked-lexicon";
import { refreshWords as words } from "../kit/baked-words";
import { callServer, onSlowServer } from "../server";
import { type RefreshState, RefreshView } from "./view";

const panel = document.getElementById("panel")!;
let state: RefreshState = { work: "ready", done: 0, total: null, problem: null, isSlow: false };

function change(part: Partial<RefreshState>): void {
  state = { ...state, ...part };
  render(
    <RefreshView
      state={state}
      words={words}
      lexicon={lexicon}
      onStart={() => write(0)}
      onGoOn={() => write(state.done)}
      onStop={() => change({ work: "stopped" })}
    />,
    panel,
  );
}

/** Counts the rounds of writing: an older one stops. */
let round = 0;

/** Part by part; a part that is being written is still finished when the user stops. */
async function write(from: number): Promise<void> {
  const turn = ++round;
  change({ work: "writing", done: from, problem: null });
  while (state.work === "writing") {
    const answer = await callServer("refreshValues", { from: state.done });
    if (turn !== round) return;
    if (!answer.ok) return change({ work: "stopped", problem: answer.problem });
    const { done, total } = answer.value;
    change({ done, total });
    if (done >= total) return change({ work: "done" });
  }
}

onSlowServer((isSlow) => change({ isSlow }));
change({});
panel.querySelector("h1")!.focus();
