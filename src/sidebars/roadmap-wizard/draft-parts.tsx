import { useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/roadmaps/opened-roadmaps";
import { roadmapPlan } from "../../drafts/roadmap-draft";
import { fold } from "../../sheets/reading/fold";
import { Slow, useSlowServer } from "../kit/slow";
import { type Checks, checksOf } from "./checks";
import { detached, type Writing, withWords } from "./draft";
import { Frame } from "./frame";
import { type Part, partPlace, parts } from "./parts";
import { PeopleView } from "./people-view";
import { PreviewPart } from "./preview-part";
import { ReadinessView } from "./readiness-view";
import { SavePart } from "./save-part";
import { StepsPart } from "./steps-part";
import type { StoredDraft } from "./stored-draft";
import type { SavedRoadmap, WizardProps } from "./wizard-props";

interface Props extends WizardProps {
  readonly opened: RoadmapsOpened;
  readonly part: Exclude<Part, "choose">;
  readonly work: StoredDraft;
  readonly writing: Writing;
  onPart(part: Part): void;
  onWork(work: StoredDraft): void;
  onSaved(saved: SavedRoadmap): void;
}

/** The parts in which a draft is edited, with buttons to the next and the previous part. */
export function DraftParts(props: Props) {
  const { words, lexicon, opened, part, work, onPart } = props;
  const checks = checksOf(work.draft, opened);
  const place = parts.indexOf(part);
  const isSlow = useSlowServer();
  const [fault, setFault] = useState<Fault>(null);
  const goTo = (now: Part) => {
    setFault(null);
    onPart(now);
  };
  const fix = () => {
    setFault(firstFault(checks));
    onPart("steps");
  };
  return (
    <Frame title={words[part].title} place={partPlace(part, words)}>
      <PartBody {...props} checks={checks} fault={fault} onFix={fix} />
      {isSlow && <Slow words={lexicon.panels} />}
      <div class="actions">
        {part !== "save" && (
          <button type="button" class="primary" onClick={() => goTo(parts[place + 1]!)}>
            {words.next}
          </button>
        )}
        <button type="button" onClick={() => goTo(parts[place - 1]!)}>
          {words.back}
        </button>
      </div>
    </Frame>
  );
}

type Fault = number | "name" | null;

/** The first step with an error; without one the name is missing. */
function firstFault({ errors }: Checks): Fault {
  const steps = errors.map(({ step }) => step - 1);
  return steps.length === 0 ? "name" : Math.min(...steps);
}

interface BodyProps extends Props {
  readonly checks: Checks;
  readonly fault: Fault;
  onFix(): void;
}

function PartBody(props: BodyProps) {
  const { words, opened, part, work, checks, onWork } = props;
  const { draft, readiness } = work;
  switch (part) {
    case "steps":
      return <StepsPart {...props} draft={draft} onDraft={(now) => onWork({ ...work, draft: now })} />;
    case "readiness":
      return (
        <ReadinessView
          words={words.readiness}
          map={checks.map}
          readiness={readiness}
          onAnswer={(key, answer) => onWork({ ...work, readiness: { ...readiness, [key]: answer } })}
        />
      );
    case "people":
      return (
        <PeopleView
          words={words}
          draft={draft}
          clientsWithoutOwner={opened.clientsWithoutOwner}
          onExecutor={(at, executor) => onWork({ ...work, draft: withWords(draft, at, { executor }) })}
        />
      );
    case "preview":
      return <PreviewPart {...props} map={checks.map} />;
    case "save":
      return <Saving {...props} />;
  }
}

function Saving({ opened, work, checks, onFix, onWork, ...props }: BodyProps) {
  const { draft } = work;
  const isOpened = ({ name }: { readonly name: string }) => fold(name) === fold(draft.opened?.name ?? "");
  const clientsOnIt = opened.maps.find(isOpened)?.clientsOnIt ?? 0;
  const taken = opened.maps.map(({ name }) => name);
  return (
    <SavePart
      {...props}
      work={work}
      plan={roadmapPlan(draft, clientsOnIt > 0, taken)}
      clientsOnIt={clientsOnIt}
      errors={checks.errors.length + (draft.name.trim() === "" ? 1 : 0)}
      onFix={onFix}
      onDetach={() => onWork({ ...work, draft: detached(draft) })}
    />
  );
}
