import { useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import type { RoadmapDraft } from "../../drafts/roadmap-draft";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { AssignPart } from "./assign-part";
import { ChooseView } from "./choose-view";
import { blankDraft, openedDraft, readyDraft, type Writing } from "./draft";
import { DraftParts } from "./draft-parts";
import { Frame } from "./frame";
import { type Part, partPlace } from "./parts";
import { type StoredDraft, storeDraft, storedDraft } from "./stored-draft";
import type { SavedRoadmap, WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  /** Reads the sheets again and begins from the choice. */
  onRetry(): void;
}

/** The wizard, from the choice of a map to the clients on it. */
export function Wizard(props: Props) {
  // Undoing the save leads back to the part in which it was saved.
  const [part, goTo] = useState<Part>("choose");
  const [work, setWork] = useState(storedDraft);
  const [saved, setSaved] = useState<SavedRoadmap | null>(null);
  const change = (now: StoredDraft | null) => {
    setWork(now);
    storeDraft(now);
  };
  const onSaved = (now: SavedRoadmap) => {
    storeDraft(null);
    setSaved(now);
  };
  if (saved === null)
    return <Drafting {...props} {...{ part, work, onSaved }} onPart={goTo} onWork={change} />;
  return (
    <Frame title={props.words.assign.title(saved.roadmap)} place={null}>
      <AssignPart
        {...props}
        saved={saved}
        onUnsaved={() => {
          setSaved(null);
          change(work);
        }}
        onAnother={props.onRetry}
      />
    </Frame>
  );
}

interface DraftingProps extends Props {
  readonly part: Part;
  readonly work: StoredDraft | null;
  onPart(part: Part): void;
  onWork(work: StoredDraft | null): void;
  onSaved(saved: SavedRoadmap): void;
}

/** The choice of a map, and the parts in which its draft is edited. */
function Drafting(props: DraftingProps) {
  const { words, opened, part, work, onPart, onWork } = props;
  const begin = (draft: RoadmapDraft) => {
    onWork({ draft, readiness: opened.readiness });
    onPart("steps");
  };
  if (work !== null && part !== "choose") {
    return <DraftParts {...props} {...{ part, work }} writing={writingOf(opened, words)} />;
  }
  return (
    <Frame title={words.choose.title} place={partPlace("choose", words)}>
      <ChoosePart
        {...props}
        unsaved={work?.draft.name ?? null}
        onBegin={begin}
        onResume={() => onPart("steps")}
        onDiscard={() => onWork(null)}
      />
    </Frame>
  );
}

interface ChooseProps extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly unsaved: string | null;
  onBegin(draft: RoadmapDraft): void;
  onResume(): void;
  onDiscard(): void;
}

/** The choice, and the draft that it begins. */
function ChoosePart({ words, ready, opened, onBegin, ...props }: ChooseProps) {
  const taken = opened.maps.map(({ name }) => name);
  const writing = writingOf(opened, words);
  return (
    <ChooseView
      {...props}
      words={words.choose}
      ready={ready}
      maps={opened.maps}
      onBegin={(map) =>
        onBegin(
          map === "blank" ? blankDraft(words.choose.newName, taken) : readyDraft(map, ready, taken, writing),
        )
      }
      onOpen={(name) => onBegin(openedDraft(opened.maps.find((map) => map.name === name)!, writing))}
    />
  );
}

/** Cells are written in the language of the spreadsheet, not in that of the panel. */
function writingOf({ language }: RoadmapsOpened, words: WizardWords): Writing {
  return { language, gone: words.steps.gone };
}
