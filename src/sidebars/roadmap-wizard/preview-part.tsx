import { useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import type { Roadmap } from "../../domain/records/roadmap";
import { ask } from "../server";
import type { KeptDraft } from "./kept-draft";
import { ClientPreview, type Tried } from "./preview-view";
import { TimelineView, type TimelineWish } from "./timeline-view";
import type { WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly work: KeptDraft;
  readonly map: Roadmap;
}

/** The draft tried on a client, and played from the first purchase on. */
export function PreviewPart({ words, lexicon, opened, work, map }: Props) {
  const [client, setClient] = useState(opened.clients[0] ?? "");
  const [tried, setTried] = useState<Tried>(null);
  const [wish, setWish] = useState<TimelineWish>({ cycle: String(opened.cycleDays ?? ""), purchases: "3" });
  const tryOn = async () => {
    setTried("asking");
    const answer = await ask("previewRoadmap", { client, ...work });
    setTried(answer.ok ? answer.said : answer.problem);
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
        wish={wish}
        onWish={setWish}
      />
    </>
  );
}
