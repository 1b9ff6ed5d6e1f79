import type { DataSource, StartAnswers, StartState } from "../../actions/start/start-request";
import type { StartWords } from "../../i18n/start/en";
import { Field } from "../kit/field";
import { chosenSheet, type OwnUse, type SheetError, sheetError } from "./answers";
import { Heading } from "./heading";

interface Props {
  readonly words: StartWords;
  readonly state: StartState;
  readonly answers: StartAnswers;
  readonly showsErrors: boolean;
  readonly isWorking: boolean;
  onChange(change: Partial<StartAnswers>): void;
  onLookAgain(): void;
  onBack(): void;
  onNext(): void;
}

/** Step 2: where the data are. */
export function SourceView(props: Props) {
  const { words, state, answers, isWorking, onChange, onBack, onNext } = props;
  const isMade = state.made.length > 0;
  const sources: DataSource[] = isMade ? ["own", "empty"] : ["own", "sample", "empty"];
  return (
    <>
      <Heading words={words} step={2} title={words.dataTitle} />
      <fieldset>
        <legend class="said">{words.dataTitle}</legend>
        {sources.map((source) => (
          <div key={source}>
            <label class="choice">
              <input
                type="radio"
                name="data"
                value={source}
                checked={answers.data === source}
                aria-describedby={`${source}-hint`}
                onChange={() => onChange({ data: source })}
              />
              {isMade && source === "empty" ? words.sheetsThere : words.sources[source]}
            </label>
            <p class="hint under-choice" id={`${source}-hint`}>
              {isMade && source === "empty" ? words.sheetsThereHint : words.sourceHints[source]}
            </p>
          </div>
        ))}
      </fieldset>
      {answers.data === "own" && <OwnSheets {...props} />}
      <div class="actions">
        <button type="button" class="primary" disabled={isWorking} onClick={onNext}>
          {answers.data === "own" ? words.next : words.setUp}
        </button>
        <button type="button" disabled={isWorking} onClick={onBack}>
          {words.back}
        </button>
      </div>
      {isWorking && <p role="status">{words.working}</p>}
    </>
  );
}

function OwnSheets({ words, state, answers, showsErrors, onChange, onLookAgain }: Props) {
  const choose = (use: OwnUse) => (name: string) => onChange({ [use]: chosenSheet(state, name, use) });
  const errorOf = (use: OwnUse) => {
    const error = sheetError(state, answers, use);
    // A sheet that was chosen says at once what is the matter with it; one that was not waits for Next.
    return error !== null && (error.code !== "none chosen" || showsErrors)
      ? errorSentence(error, words)
      : undefined;
  };
  const names = state.sheets.map(({ name }) => name);
  return (
    <>
      <Field id="purchases" label={words.purchasesSheet} error={errorOf("purchases")}>
        {(control) => (
          <select
            {...control}
            value={answers.purchases?.sheet ?? ""}
            onChange={(event) => choose("purchases")(event.currentTarget.value)}
          >
            <option value="">{words.chooseSheet}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field id="clients" label={words.clientsSheet} error={errorOf("clients")}>
        {(control) => (
          <select
            {...control}
            value={answers.clients?.sheet ?? ""}
            onChange={(event) => choose("clients")(event.currentTarget.value)}
          >
            <option value="">{words.noClientsSheet}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <button type="button" class="small" onClick={onLookAgain}>
        {words.lookAgain}
      </button>
    </>
  );
}

function errorSentence(error: SheetError, words: StartWords): string {
  switch (error.code) {
    case "none chosen":
      return words.sheetError;
    case "same sheet":
      return words.sameSheet;
    case "empty":
      return words.emptySheet(error.sheet);
    case "header below":
      return words.headerBelow(error.sheet, error.row);
  }
}
