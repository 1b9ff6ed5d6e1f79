import type { ComponentChildren } from "preact";
import type { RoadmapDraft } from "../../drafts/roadmap-draft";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { TextField } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";
import type { Checks } from "./checks";

export interface StepsProps {
  readonly words: WizardWords;
  readonly lexicon: Lexicon;
  readonly draft: RoadmapDraft;
  readonly checks: Checks;
  /** Place of the step with the open form. */
  readonly open: number | null;
  /** What was just done, for those who cannot see it. */
  readonly news: string;
  /** When a step is due for a client who starts today, in words. */
  due(at: number): string;
  form(at: number): ComponentChildren;
  onName(name: string): void;
  onOpen(at: number | null): void;
  onMove(from: number, to: number): void;
  onCopy(at: number): void;
  onRemove(at: number): void;
  onAdd(): void;
}

/** The steps of a draft, each with its day and with the result of the rules. */
export function StepsView(props: StepsProps) {
  const { words, lexicon, draft, checks, news, onName, onAdd } = props;
  const ofMap = checks.warnings.filter(({ step }) => step === null);
  return (
    <>
      <TextField
        id="map-name"
        label={words.steps.name}
        error={draft.name.trim() === "" ? lexicon.panels.required : undefined}
        type="text"
        value={draft.name}
        onValue={onName}
      />
      <ul class="checks">
        {ofMap.map(({ code }) => (
          <li key={code} class="warning">
            <b>{words.warning}.</b> {words.warnings[code]}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.steps.keys}</p>
      <p class="quiet">{words.steps.days}</p>
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
  const { at, words, draft, checks, open, due, form, onOpen, onMove } = props;
  const number = at + 1;
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
      <div class="step-head">
        <button
          type="button"
          class="step-title"
          id={`step-${number}`}
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : at)}
        >
          {words.steps.step(number, draft.steps[at]!.words.action)}
        </button>
        <MoveButtons {...props} />
      </div>
      <p class="hint">{due(at)}</p>
      <StepChecks words={words} checks={checks} number={number} isOpen={isOpen} />
      {isOpen && form(at)}
      {isOpen && <StepTools {...props} />}
    </li>
  );
}

interface ChecksProps {
  readonly words: WizardWords;
  readonly checks: Checks;
  readonly number: number;
  readonly isOpen: boolean;
}

/** The result of the rules for a step; in an open form its errors are next to their fields. */
function StepChecks({ words, checks, number, isOpen }: ChecksProps) {
  const errors = isOpen ? [] : checks.errors.filter(({ step }) => step === number);
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

function MoveButtons({ at, words, draft, onMove }: StepsProps & { readonly at: number }) {
  const { steps: texts } = words;
  const button = (label: string, sign: string, to: number) => (
    <button
      type="button"
      class="small"
      aria-label={label}
      disabled={to < 0 || to >= draft.steps.length}
      onClick={() => onMove(at, to)}
    >
      {sign}
    </button>
  );
  return (
    <>
      {button(texts.up(at + 1), "↑", at - 1)}
      {button(texts.down(at + 1), "↓", at + 1)}
    </>
  );
}

function StepTools({ at, words, draft, onCopy, onRemove }: StepsProps & { readonly at: number }) {
  const { steps: texts } = words;
  return (
    <div class="row">
      <button type="button" aria-label={texts.copyLabel(at + 1)} onClick={() => onCopy(at)}>
        {texts.copy}
      </button>
      <button
        type="button"
        aria-label={texts.removeLabel(at + 1)}
        disabled={draft.steps.length === 1}
        onClick={() => onRemove(at)}
      >
        {texts.remove}
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
