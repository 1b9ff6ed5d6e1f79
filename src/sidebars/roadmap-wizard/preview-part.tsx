import { useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import type { Roadmap } from "../../domain/records/roadmap";
import { callServer } from "../server";
import { ClientPreview, type Tried } from "./preview-view";
import type { StoredDraft } from "./stored-draft";
import { type SimulationInput, TimelineView } from "./timeline-view";
import type { WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly work: StoredDraft;
  readonly map: Roadmap;
}

/** The draft tried on a client, and simulated from the first purchase. */
export function PreviewPart({ words, lexicon, opened, work, map }: Props) {
  const [client, setClient] = useState(opened.clients[0] ?? "");
  const [tried, setTried] = useState<Tried>(null);
  const [input, setInput] = useState<SimulationInput>({
    cycle: String(opened.cycleDays ?? ""),
    purchases: "3",
  });
  const tryOn = async () => {
    setTried("asking");
    const answer = await callServer("previewRoadmap", { client, ...work });
    setTried(answer.ok ? answer.value : answer.problem);
  };
  return (
    <>
      <ClientPreview
        words={words.preview}
        lexicon={lexicon}
        clients={opened.clients}
        client={client}
        tried={tried}
        onClient={setClient}
        onAsk={tryOn}
      />
      <TimelineView
        words={words.preview}
        lexicon={lexicon}
        map={map}
        asOf={opened.asOf}
        input={input}
        onInput={setInput}
      />
    </>
  );
}
