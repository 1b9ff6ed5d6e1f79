import type { ComponentChildren } from "preact";
import type { RoadmapDraft } from "../../actions/roadmap-draft";
import type { Day } from "../../domain/day";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { Field } from "../kit/field";
import type { Checks } from "./checks";

export interface StepsProps {
  readonly words: WizardWords;
  readonly draft: RoadmapDraft;
  readonly checks: Checks;
  /** Place of the step whose form is open. */
  readonly open: number | null;
  /** What was just done, for those who cannot see it. */
  readonly news: string;
  day(day: Day): string;
  form(at: number): ComponentChildren;
  onName(name: string): void;
  onOpen(at: number | null): void;
  onMove(from: number, to: number): void;
  onCopy(at: number): void;
  onRemove(at: number): void;
  onAdd(): void;
}

/** The steps of a draft, each with its day and with what the rules say of it. */
export function StepsView(props: StepsProps) {
  const { words, draft, checks, news, onName, onAdd } = props;
  const ofMap = checks.warnings.filter(({ step }) => step === null);
  return (
    <>
      <Field id="map-name" label={words.steps.name}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={draft.name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        )}
      </Field>
      <ul class="checks">
        {ofMap.map(({ code }) => (
          <li key={code} class="warning">
            <b>{words.warning}.</b> {words.warnings[code]}
          </li>
        ))}
      </ul>
      <p class="hint">{words.steps.keys}</p>
      <ol class="steps">
        {draft.steps.map((step, at) => (
          <StepItem key={step.words.step} at={at} {...props} />
        ))}
      </ol>
      <p role="status" class="quiet">
        {news}
      </p>
      <button type="button" onClick={onAdd}>
        {words.steps.add}
      </button>
      <BalanceView words={words.steps} checks={checks} />
    </>
  );
}

function StepItem(props: StepsProps & { readonly at: number }) {
  const { at, words, draft, checks, open, day, form, onOpen, onMove } = props;
  const number = at + 1;
  const due = checks.due[at] ?? null;
  const isOpen = open === at;
  return (
    <li
      class="step"
      draggable={!isOpen}
      onDragStart={(event) => event.dataTransfer?.setData("text/plain", String(at))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const from = Number(event.dataTransfer?.getData("text/plain") || Number.NaN);
        if (Number.isInteger(from) && from !== at) onMove(from, at);
      }}
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
        if (!event.altKey || by === 0 || !(event.target instanceof HTMLButtonElement)) return;
        event.preventDefault();
        onMove(at, at + by);
      }}
    >
      <button
        type="button"
        class="step-title"
        id={`step-${number}`}
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? null : at)}
      >
        {words.steps.step(number, draft.steps[at]!.words.action)}
      </button>
      <p class="hint">{due === null ? words.steps.later : words.steps.due(day(due))}</p>
      <StepChecks words={words} checks={checks} number={number} />
      <StepTools {...props} />
      {isOpen && form(at)}
    </li>
  );
}

function StepChecks({ words, checks, number }: { words: WizardWords; checks: Checks; number: number }) {
  const errors = checks.errors.filter(({ step }) => step === number);
  const warnings = checks.warnings.filter(({ step }) => step === number);
  if (errors.length + warnings.length === 0) return null;
  return (
    <ul class="checks">
      {errors.map(({ code, text }) => (
        <li key={code + text} class="error">
          <b>{words.error}.</b> {words.errors(code, text)}
        </li>
      ))}
      {warnings.map(({ code }) => (
        <li key={code} class="warning">
          <b>{words.warning}.</b> {words.warnings[code]}
        </li>
      ))}
    </ul>
  );
}

function StepTools({ at, words, draft, onMove, onCopy, onRemove }: StepsProps & { readonly at: number }) {
  const { steps: say } = words;
  const number = at + 1;
  const last = draft.steps.length - 1;
  return (
    <div class="row">
      <button
        type="button"
        class="small"
        aria-label={say.up(number)}
        disabled={at === 0}
        onClick={() => onMove(at, at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="small"
        aria-label={say.down(number)}
        disabled={at === last}
        onClick={() => onMove(at, at + 1)}
      >
        ↓
      </button>
      <button type="button" class="small" aria-label={say.copyLabel(number)} onClick={() => onCopy(at)}>
        {say.copy}
      </button>
      <button
        type="button"
        class="small"
        aria-label={say.removeLabel(number)}
        disabled={last === 0}
        onClick={() => onRemove(at)}
      >
        {say.remove}
      </button>
    </div>
  );
}

function BalanceView({ words, checks }: { words: WizardWords["steps"]; checks: Checks }) {
  const { steps, withBothBenefits, sellsNothingShare, longestSilence } = checks.balance;
  return (
    <>
      <h2>{words.balance}</h2>
      <ul>
        <li>{words.bothBenefits(withBothBenefits, steps)}</li>
        <li>{words.sellsNothing(Math.round(100 * (sellsNothingShare ?? 0)))}</li>
        <li>{words.silence(longestSilence)}</li>
      </ul>
      <p class={checks.errors.length > 0 ? "error" : "quiet"}>{words.errorCount(checks.errors.length)}</p>
    </>
  );
}
