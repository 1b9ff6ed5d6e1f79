import { useState } from "preact/hooks";
import type { PanelProblem } from "../../actions/change/answer";
import type { GroupCount } from "../../actions/roadmaps/assign-roadmaps";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import { Done, type DoneNews } from "../kit/done";
import { callServer, closePanel } from "../server";
import { AssignView, type Group } from "./assign-view";
import type { SavedRoadmap, WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly saved: SavedRoadmap;
  /** The saving was undone: the draft is a draft again. */
  onUnsaved(): void;
  onAnother(): void;
}

/** A map is saved: the clients on it, and the undo of the saving and of the assignment. */
export function AssignPart(props: Props) {
  const { words, lexicon, opened, onAnother } = props;
  const { group, count, news, problem, onGroup, onCount, onAssign, onUndo } = useAssigning(props);
  return (
    <>
      <Done news={news} words={lexicon.panels} onUndo={onUndo} />
      <AssignView
        words={words.assign}
        lexicon={lexicon}
        segments={opened.segments}
        {...{ group, count, problem, onGroup, onCount, onAssign, onAnother }}
        onFinish={closePanel}
      />
    </>
  );
}

/** Counts a group, assigns the map to it and undoes that. */
function useAssigning({ words, lexicon, opened, saved, onUnsaved }: Props) {
  const [news, setNews] = useState<DoneNews | null>({
    text: words.save.saved(saved.roadmap),
    undo: saved.undo,
  });
  const [group, setGroup] = useState(() => firstGroup(opened));
  const [count, setCount] = useState<GroupCount | "asking" | null>(null);
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const request = { roadmap: saved.roadmap, ...group };
  const failed = (now: PanelProblem) => {
    setCount(null);
    setProblem(now);
  };
  return {
    news,
    group,
    count,
    problem,
    onGroup(now: Group) {
      setGroup(now);
      setCount(null);
    },
    async onCount() {
      setCount("asking");
      setProblem(null);
      const answer = await callServer("countGroup", request);
      if (answer.ok) setCount(answer.value);
      else failed(answer.problem);
    },
    async onAssign(clients: number) {
      setCount("asking");
      const answer = await callServer("assignRoadmaps", { ...request, count: clients });
      if (!answer.ok) return failed(answer.problem);
      setCount(null);
      setNews({ text: words.assign.assigned(answer.value.clients), undo: answer.value.undo });
    },
    async onUndo(undo: string) {
      const answer = await callServer("undoChange", { undo });
      if (!answer.ok) return failed(answer.problem);
      if (undo === saved.undo) return onUnsaved();
      const { restored, skipped: kept } = answer.value;
      setNews({ text: lexicon.panels.undone(restored, kept), undo: null });
    },
  };
}

/** The first segment of the user; leads where it has no segments. */
function firstGroup({ segments }: RoadmapsOpened): Group {
  const first = segments[0];
  return {
    group: first === undefined ? { by: "status", status: "lead" } : { by: "segment", segment: first },
    others: false,
  };
}
