import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RoadmapsOpened } from "../../actions/opened-roadmaps";
import type { ReadyWords } from "../../actions/ready-roadmap";
import { roadmapPlan } from "../../actions/roadmap-draft";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { fold } from "../../sheets/fold";
import type { Lexicon } from "../kit/lexicon";
import { Slow, useSlowServer } from "../kit/slow";
import { AssignPart } from "./assign-part";
import { checksOf } from "./checks";
import { ChooseView } from "./choose-view";
import { blankDraft, detached, openedDraft, readyDraft, type Writing, withWords } from "./draft";
import { type KeptDraft, keepDraft, keptDraft } from "./kept-draft";
import { PeopleView } from "./people-view";
import { PreviewPart } from "./preview-part";
import { ReadinessView } from "./readiness-view";
import { SavePart } from "./save-part";
import { StepsPart } from "./steps-part";

const parts = ["choose", "steps", "readiness", "people", "preview", "save"] as const;
type Part = (typeof parts)[number];

export interface WizardProps {
  readonly words: WizardWords;
  readonly lexicon: Lexicon;
  readonly ready: ReadyWords;
}

/** The wizard, from the choice of a map to the clients who walk it. */
export function Wizard({
  opened,
  onAgain,
  ...props
}: WizardProps & { readonly opened: RoadmapsOpened; onAgain(): void }) {
  const { words, lexicon, ready } = props;
  const [part, goTo] = useState<Part>("choose");
  const [work, setWork] = useState<KeptDraft | null>(null);
  const [unsaved, setUnsaved] = useState(keptDraft);
  const [saved, setSaved] = useState<{ readonly roadmap: string; readonly undo: string } | null>(null);
  const writing: Writing = { language: opened.language, gone: words.steps.gone };
  const change = (now: KeptDraft) => {
    setWork(now);
    keepDraft(now);
  };
  const begin = (draft: KeptDraft["draft"]) => {
    change({ draft, readiness: opened.readiness });
    goTo("steps");
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
            if (work !== null) change(work);
          }}
          onAnother={onAgain}
        />
      </Frame>
    );
  }
  if (work === null || part === "choose") {
    const taken = opened.maps.map(({ name }) => name);
    return (
      <Frame title={words.choose.title} place={words.place(1, parts.length)}>
        <ChooseView
          words={words.choose}
          ready={ready}
          maps={opened.maps}
          unsaved={work?.draft.name ?? unsaved?.draft.name ?? null}
          onBegin={(map) =>
            begin(
              map === "blank"
                ? blankDraft(words.choose.newName, taken)
                : readyDraft(map, ready, taken, writing),
            )
          }
          onOpen={(name) => begin(openedDraft(opened.maps.find((map) => map.name === name)!, writing))}
          onResume={() => {
            change((work ?? unsaved)!);
            goTo("steps");
          }}
          onDiscard={() => {
            keepDraft(null);
            setWork(null);
            setUnsaved(null);
          }}
        />
      </Frame>
    );
  }
  const { draft, readiness } = work;
  const checks = checksOf(draft, opened);
  const walkedBy =
    opened.maps.find(({ name }) => draft.opened !== null && fold(name) === fold(draft.opened.name))
      ?.walkedBy ?? 0;
  const place = parts.indexOf(part);
  return (
    <Frame
      title={words[part].title}
      place={words.place(place + 1, parts.length)}
      foot={
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
      }
    >
      {part === "steps" && (
        <StepsPart
          {...props}
          opened={opened}
          draft={draft}
          checks={checks}
          writing={writing}
          onDraft={(now) => change({ ...work, draft: now })}
        />
      )}
      {part === "readiness" && (
        <ReadinessView
          words={words.readiness}
          map={checks.map}
          readiness={readiness}
          onAnswer={(key, answer) => change({ ...work, readiness: { ...readiness, [key]: answer } })}
        />
      )}
      {part === "people" && (
        <PeopleView
          words={words}
          draft={draft}
          clientsWithoutOwner={opened.clientsWithoutOwner}
          onExecutor={(at, executor) => change({ ...work, draft: withWords(draft, at, { executor }) })}
        />
      )}
      {part === "preview" && <PreviewPart {...props} opened={opened} work={work} map={checks.map} />}
      {part === "save" && (
        <SavePart
          {...props}
          work={work}
          plan={roadmapPlan(
            draft,
            walkedBy > 0,
            opened.maps.map(({ name }) => name),
          )}
          walkedBy={walkedBy}
          errors={checks.errors.length + (draft.name.trim() === "" ? 1 : 0)}
          onMend={() => goTo("steps")}
          onDetach={() => change({ ...work, draft: detached(draft) })}
          onSaved={(now) => {
            keepDraft(null);
            setSaved(now);
          }}
        />
      )}
      <SlowNotice lexicon={lexicon} />
    </Frame>
  );
}

function SlowNotice({ lexicon }: { readonly lexicon: Lexicon }) {
  return useSlowServer() ? <Slow words={lexicon.panels} /> : null;
}

interface FrameProps {
  readonly title: string;
  readonly place: string | null;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part under its title, which gets the focus as soon as the part is shown. */
function Frame({ title, place, foot, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another part
  useLayoutEffect(() => heading.current?.focus(), [title]);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {place !== null && <p class="quiet">{place}</p>}
      {children}
      {foot}
    </>
  );
}
