import { useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import type { ReadyWords } from "../../drafts/ready-roadmap";
import type { RoadmapDraft } from "../../drafts/roadmap-draft";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import type { Lexicon } from "../kit/lexicon";
import { AssignPart } from "./assign-part";
import { ChooseView } from "./choose-view";
import { blankDraft, openedDraft, readyDraft, type Writing } from "./draft";
import { DraftParts } from "./draft-parts";
import { Frame } from "./frame";
import { type KeptDraft, keepDraft, keptDraft } from "./kept-draft";
import { type Part, partPlace } from "./parts";

export interface WizardProps {
  readonly words: WizardWords;
  readonly lexicon: Lexicon;
  readonly ready: ReadyWords;
}

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  /** Reads the sheets again and begins anew. */
  onAgain(): void;
}

/** The wizard, from the choice of a map to the clients who walk it. */
export function Wizard({ opened, onAgain, ...props }: Props) {
  const { words } = props;
  const [part, goTo] = useState<Part>("choose");
  const [work, setWork] = useState(keptDraft);
  const [saved, setSaved] = useState<{ readonly roadmap: string; readonly undo: string } | null>(null);
  const change = (now: KeptDraft | null) => {
    setWork(now);
    keepDraft(now);
  };
  if (saved !== null) {
    return (
      <Frame title={words.assign.title(saved.roadmap)} place={null}>
        <AssignPart
          {...props}
          opened={opened}
          saved={saved}
          onUnsaved={() => {
            setSaved(null);
            change(work);
          }}
          onAnother={onAgain}
        />
      </Frame>
    );
  }
  if (work === null || part === "choose") {
    return (
      <Frame title={words.choose.title} place={partPlace("choose", words)}>
        <ChoosePart
          {...props}
          opened={opened}
          unsaved={work?.draft.name ?? null}
          onBegin={(draft) => {
            change({ draft, readiness: opened.readiness });
            goTo("steps");
          }}
          onResume={() => goTo("steps")}
          onDiscard={() => change(null)}
        />
      </Frame>
    );
  }
  return (
    <DraftParts
      {...props}
      opened={opened}
      part={part}
      work={work}
      writing={writingOf(opened, words)}
      onPart={goTo}
      onWork={change}
      onSaved={(now) => {
        keepDraft(null);
        setSaved(now);
      }}
    />
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

/** Cells are written in the language of the spreadsheet, whatever that of the panel. */
function writingOf({ language }: RoadmapsOpened, words: WizardWords): Writing {
  return { language, gone: words.steps.gone };
}
