import { useState } from "preact/hooks";
import type { PanelProblem } from "../../actions/change/answer";
import type { GroupCount } from "../../actions/roadmaps/assign-roadmaps";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import { Done, type DoneNews } from "../kit/done";
import { ask, closePanel } from "../server";
import { AssignView, type Group } from "./assign-view";
import type { SavedRoadmap, WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly saved: SavedRoadmap;
  /** The saving was taken back: the draft is a draft again. */
  onUnsaved(): void;
  onAnother(): void;
}

/** A map is saved: who walks it, and the way back from either. */
export function AssignPart({ words, lexicon, opened, saved, onUnsaved, onAnother }: Props) {
  const { assign: say } = words;
  const first = opened.segments[0];
  const [news, setNews] = useState<DoneNews | null>({
    text: words.save.saved(saved.roadmap),
    undo: saved.undo,
  });
  const [group, setGroup] = useState<Group>({
    group: first === undefined ? { by: "status", status: "lead" } : { by: "segment", segment: first },
    others: false,
  });
  const [count, setCount] = useState<GroupCount | "asking" | null>(null);
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const request = { roadmap: saved.roadmap, ...group };
  const failed = (now: PanelProblem) => {
    setCount(null);
    setProblem(now);
  };
  const counted = async () => {
    setCount("asking");
    setProblem(null);
    const answer = await ask("countGroup", request);
    if (answer.ok) setCount(answer.said);
    else failed(answer.problem);
  };
  const assigned = async (clients: number) => {
    setCount("asking");
    const answer = await ask("assignRoadmaps", { ...request, count: clients });
    if (!answer.ok) return failed(answer.problem);
    setCount(null);
    setNews({ text: say.assigned(answer.said.clients), undo: answer.said.undo });
  };
  const undone = async (undo: string) => {
    const answer = await ask("undoChange", { undo });
    if (!answer.ok) return failed(answer.problem);
    if (undo === saved.undo) return onUnsaved();
    const { restored, kept } = answer.said;
    setNews({ text: lexicon.panels.undone(restored, kept), undo: null });
  };
  return (
    <>
      <Done news={news} words={lexicon.panels} onUndo={undone} />
      <AssignView
        words={say}
        lexicon={lexicon}
        segments={opened.segments}
        group={group}
        count={count}
        problem={problem}
        onGroup={(now) => {
          setGroup(now);
          setCount(null);
        }}
        onCount={counted}
        onAssign={assigned}
        onAnother={onAnother}
        onFinish={closePanel}
      />
    </>
  );
}
