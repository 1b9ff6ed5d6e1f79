import { render } from "preact";
import type { Answer } from "../../actions/change/answer";
import type { Proposals } from "../../actions/start/cycles";
import type { StartState, StartStep } from "../../actions/start/start-request";
import { lexicon } from "../kit/baked-lexicon";
import { startWords as words } from "../kit/baked-words";
import { Slow, useSlowServer } from "../kit/slow";
import { callServer, openPanel } from "../server";
import { canGoOn, cycleOf } from "./answers";
import { areRightCycles, cyclesRequest, firstChoices } from "./cycle-choices";
import { type Shown, type StartActions, StartView } from "./view";

const place = document.getElementById("panel")!;

let shown: Shown = {
  state: null,
  attention: null,
  proposals: null,
  choices: {},
  news: null,
  problem: null,
  showsErrors: false,
  isWorking: false,
};
/** The last request to the server, to be sent again. */
let last: () => Promise<void> = open;

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  render(<StartPanel />, place);
}

/** Calls the server; a problem is shown, and null is returned. */
async function asked<Value>(answer: Promise<Answer<Value>>): Promise<Value | null> {
  show({ isWorking: true, problem: null });
  const given = await answer;
  show({ isWorking: false, problem: given.ok ? null : given.problem });
  return given.ok ? given.value : null;
}

/** Opens where Start was left. */
async function open(): Promise<void> {
  const state = await asked(callServer("startState"));
  if (state === null) return;
  const isRead = state.step === "result" || state.step === "cycles";
  show({ state: isRead ? { ...state, step: "business" } : state });
  if (isRead) await showResult(state);
  else focusTitle();
}

function goTo(step: StartStep, change: Partial<Shown> = {}): void {
  const state = { ...shown.state!, step };
  show({ ...change, state, showsErrors: false });
  focusTitle();
  void callServer("keepStartDraft", { step, answers: state.answers });
}

function focusTitle(): void {
  place.querySelector("h1")?.focus();
}

/** Shows the problems, and focuses the first. */
function showErrors(): void {
  show({ showsErrors: true });
  place.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

async function showResult(state: StartState): Promise<void> {
  const attention = await asked(callServer("attention"));
  if (attention !== null) goTo("result", { state, attention });
}

async function showCycles(): Promise<void> {
  const proposals = await asked(callServer("cycleProposals"));
  if (proposals !== null) goTo("cycles", { proposals, choices: firstChoices(proposals) });
}

async function setUp(state: StartState): Promise<void> {
  const { answers } = state;
  const own = answers.data === "own" ? {} : { purchases: null, clients: null };
  const made = await asked(callServer("startWorkbook", { ...answers, ...own, cycle: cycleOf(answers) }));
  if (made === null) return;
  show({ news: { text: words.madeNews(made.sheets, made.clients), undo: made.undo } });
  await showResult(state);
}

async function reload({ step, answers }: StartState): Promise<void> {
  const state = await asked(callServer("startState"));
  if (state !== null) show({ state: { ...state, step, answers } });
}

async function saveCycles(proposals: Proposals): Promise<void> {
  const request = cyclesRequest(proposals, shown.choices);
  if (request.business === null && request.products.length === 0) {
    show({ news: { text: words.nothingTicked, undo: null } });
  } else if (!areRightCycles(proposals, shown.choices)) showErrors();
  else {
    const saved = await asked(callServer("saveCycles", request));
    if (saved !== null)
      show({ news: { text: words.saved(saved.count), undo: saved.undo }, showsErrors: false });
  }
}

async function undo(name: string): Promise<void> {
  const undone = await asked(callServer("undoChange", { undo: name }));
  if (undone === null) return;
  show({ news: { text: lexicon.panels.undone(undone.restored, undone.skipped), undo: null } });
  await open();
}

/** On to the next step; the last of the questions sets everything up. */
function next(state: StartState): void {
  if (!canGoOn(state)) showErrors();
  else if (state.step === "business") goTo("data");
  else if (state.step === "data" && state.answers.data === "own") goTo("columns");
  else start(() => setUp(state));
}

function start(act: () => Promise<void>): void {
  last = act;
  void act();
}

const actions: StartActions = {
  onAnswer: (change) => show({ state: { ...shown.state!, answers: { ...shown.state!.answers, ...change } } }),
  onStep: goTo,
  onNext: () => next(shown.state!),
  onReload: () => start(() => reload(shown.state!)),
  onGoToCell: (cell) => start(async () => void (await asked(callServer("goToCell", cell)))),
  onCycles: () => start(showCycles),
  onChoose: (key, choice) =>
    show({ choices: { ...shown.choices, [key]: { ...shown.choices[key]!, ...choice } } }),
  onSaveCycles: () => start(() => saveCycles(shown.proposals!)),
  onToday: () => openPanel("showToday"),
  onUndo: (name) => start(() => undo(name)),
  onRetry: () => start(last),
};

function StartPanel() {
  const isSlow = useSlowServer();
  return (
    <>
      {isSlow && <Slow words={lexicon.panels} />}
      <StartView words={words} lexicon={lexicon} shown={shown} actions={actions} />
    </>
  );
}

show({});
start(open);
