import type { VNode } from "preact";
import { describe, expect, test } from "vitest";
import type { OpenedRoadmap, RoadmapsOpened } from "../../src/actions/roadmaps/opened-roadmaps";
import type { RoadmapPreview } from "../../src/actions/roadmaps/preview-roadmap";
import type { RoadmapDraft } from "../../src/drafts/roadmap-draft";
import { roadmapPlan } from "../../src/drafts/roadmap-draft";
import { readyRoadmaps as readyEn } from "../../src/i18n/en/roadmaps";
import type { Language } from "../../src/i18n/language";
import { wizard as en } from "../../src/i18n/roadmap-wizard/en";
import { wizard as ru } from "../../src/i18n/roadmap-wizard/ru";
import { readyRoadmaps as readyRu } from "../../src/i18n/ru/roadmaps";
import { AssignView } from "../../src/sidebars/roadmap-wizard/assign-view";
import { checksOf } from "../../src/sidebars/roadmap-wizard/checks";
import { ChooseView } from "../../src/sidebars/roadmap-wizard/choose-view";
import { openedDraft, readyDraft, withoutStep, withWords } from "../../src/sidebars/roadmap-wizard/draft";
import { PeopleView } from "../../src/sidebars/roadmap-wizard/people-view";
import { ClientPreview } from "../../src/sidebars/roadmap-wizard/preview-view";
import { ReadinessView } from "../../src/sidebars/roadmap-wizard/readiness-view";
import { SaveView } from "../../src/sidebars/roadmap-wizard/save-view";
import { StepForm } from "../../src/sidebars/roadmap-wizard/step-form";
import { StepsPart } from "../../src/sidebars/roadmap-wizard/steps-part";
import { TimelineView } from "../../src/sidebars/roadmap-wizard/timeline-view";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const readiness = { a: true, b: false, c: null, d: false, e: true };

function states(language: Language): Record<string, VNode> {
  const words = language === "ru" ? ru : en;
  const ready = language === "ru" ? readyRu : readyEn;
  const lexicon = lexiconIn(language);
  const writing = { language, gone: words.steps.gone };
  const nails = readyDraft("nails", ready, [], writing);
  const steps = nails.steps.map((step, i) => ({ row: i + 2, words: step.words }));
  const own: OpenedRoadmap = { name: nails.name, steps, clientsOnIt: 3 };
  const opened: RoadmapsOpened = {
    maps: [own],
    convention:
      language === "ru" ? { decimal: ",", dayOrder: "day first" } : { decimal: ".", dayOrder: null },
    language,
    asOf: 46096,
    cycleDays: 30,
    readiness,
    tiers: ["VIP 1", "VIP 2"],
    products: null,
    segments: ["A", "B"],
    clients: ["Anna", "Boris"],
    clientsWithoutOwner: 2,
  };
  const broken = withWords(
    withWords(openedDraft(own, writing), 2, { clientBenefit: "", studyFirst: "" }),
    1,
    {
      offset: "soon",
      executor: "",
    },
  );
  const checks = checksOf(broken, opened);
  const props = { words, lexicon, ready };
  const preview: RoadmapPreview = {
    client: "Anna",
    status: "fan",
    purchases: 4,
    lastPurchase: 46000,
    cycleDays: 30,
    isOnRoadmap: true,
    next: {
      step: 3,
      action: nails.steps[2]!.words.action,
      isStudy: true,
      state: "locked",
      due: 46100,
      clientBenefit: "…",
    },
    blockedBy: ["…"],
  };
  const tried = (answer: Parameters<typeof ClientPreview>[0]["tried"]) => (
    <ClientPreview
      words={words.preview}
      lexicon={lexicon}
      clients={opened.clients}
      client="Anna"
      tried={answer}
      onClient={nothing}
      onAsk={nothing}
    />
  );
  const save = (draft: RoadmapDraft, more: { errors?: number; clientsOnIt?: number } = {}) => (
    <SaveView
      words={words.save}
      lexicon={lexicon}
      draft={draft}
      plan={roadmapPlan(draft, (more.clientsOnIt ?? 0) > 0, [nails.name])}
      clientsOnIt={more.clientsOnIt ?? 0}
      errors={more.errors ?? 0}
      isSaving={false}
      problem={(more.errors ?? 0) > 0 ? null : { code: "changed meanwhile" }}
      onFix={nothing}
      onDetach={nothing}
      onSave={nothing}
    />
  );
  const assign = (count: Parameters<typeof AssignView>[0]["count"], by: "segment" | "status") => (
    <AssignView
      words={words.assign}
      lexicon={lexicon}
      segments={opened.segments}
      group={{
        group: by === "segment" ? { by, segment: "B" } : { by, status: "sleeping" },
        others: by === "status",
      }}
      count={count}
      problem={null}
      onGroup={nothing}
      onCount={nothing}
      onAssign={nothing}
      onAnother={nothing}
      onFinish={nothing}
    />
  );
  const form = (at: number) => (
    <StepForm
      words={words}
      vocabulary={lexicon.vocabulary}
      language={language}
      step={broken.steps[at]!}
      count={broken.steps.length}
      errors={at === 2 ? { clientBenefit: words.errors("no client benefit", "") } : {}}
      tiers={["VIP 1", "VIP 2"]}
      due={words.steps.due(lexicon.format.day(46100))}
      onWords={nothing}
    />
  );
  return {
    choose: (
      <ChooseView
        words={words.choose}
        ready={ready}
        maps={[own]}
        unsaved={nails.name}
        onBegin={nothing}
        onOpen={nothing}
        onResume={nothing}
        onDiscard={nothing}
      />
    ),
    steps: (
      <StepsPart
        {...props}
        opened={opened}
        draft={broken}
        checks={checks}
        writing={writing}
        fault={null}
        onDraft={nothing}
      />
    ),
    "form of an offer": form(2),
    "form of a tier": form(4),
    readiness: (
      <ReadinessView words={words.readiness} map={checks.map} readiness={readiness} onAnswer={nothing} />
    ),
    people: <PeopleView words={words} draft={broken} clientsWithoutOwner={2} onExecutor={nothing} />,
    "tried on a client": tried(preview),
    "tried to the end": tried({ ...preview, isOnRoadmap: false, next: null, blockedBy: [] }),
    "tried on nobody": tried({ code: "unknown client", client: "Anna" }),
    timeline: (
      <TimelineView
        words={words.preview}
        lexicon={lexicon}
        map={checksOf(nails, opened).map}
        asOf={46096}
        input={{ cycle: "30", purchases: "5" }}
        onInput={nothing}
      />
    ),
    "save a new one": save({ ...nails, name: "X" }),
    "save a version": save(withoutStep(broken, 7, writing), { clientsOnIt: 3 }),
    "save in place": save(broken, { errors: 2 }),
    "assign by segment": assign(null, "segment"),
    "assign by status": assign({ clients: 12, already: 3, others: 1 }, "status"),
  };
}

describe.each(languages)("the roadmap wizard in %s", (language) => {
  testGoldens(
    { panel: "roadmap-wizard", language, whole: "form of a tier" },
    states(language),
    (view) => view,
  );
});

test("both languages have the same states, and no word of the other", () => {
  expect(Object.keys(states("en"))).toEqual(Object.keys(states("ru")));
});
