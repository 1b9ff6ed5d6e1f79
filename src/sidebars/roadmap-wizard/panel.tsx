import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../../actions/change/answer";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import { lexicon } from "../kit/baked-lexicon";
import { readyRoadmaps as ready, wizardWords as words } from "../kit/baked-words";
import { Problem } from "../kit/problem";
import { Slow, useSlowServer } from "../kit/slow";
import { showTypedDay } from "../kit/typed-day";
import { callServer } from "../server";
import { Wizard } from "./wizard";

function Panel() {
  const [answer, setAnswer] = useState<Answer<RoadmapsOpened> | null>(null);
  const [round, setRound] = useState(0);
  const isSlow = useSlowServer();
  const again = () => {
    setAnswer(null);
    setRound(round + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round requests it again
  useEffect(() => {
    callServer("openRoadmaps").then(setAnswer);
  }, [round]);
  if (answer?.ok) {
    return (
      <Wizard
        key={round}
        words={words}
        lexicon={lexicon}
        ready={ready}
        opened={answer.value}
        onRetry={again}
      />
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      {answer === null ? (
        <p role="status">{lexicon.panels.reading}</p>
      ) : (
        <Problem problem={answer.problem} lexicon={lexicon} onRetry={again} />
      )}
      {isSlow && <Slow words={lexicon.panels} />}
    </>
  );
}

showTypedDay(lexicon);
render(<Panel />, document.getElementById("panel")!);
