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
  onReload(): void;
  onBack(): void;
  onNext(): void;
}

/** Step 2: where the data are. */
export function SourceView(props: Props) {
  const { words, answers, isWorking, onBack, onNext } = props;
  return (
    <>
      <Heading words={words} step={2} title={words.dataTitle} />
      <SourceChoice {...props} />
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

/** The sample is not offered where the add-on's sheets exist already. */
function SourceChoice({ words, state, answers, onChange }: Props) {
  const isMade = state.made.length > 0;
  const sources: DataSource[] = isMade ? ["own", "empty"] : ["own", "sample", "empty"];
  return (
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
  );
}

function OwnSheets({ words, state, answers, showsErrors, onChange, onReload }: Props) {
  const sheetField = (use: OwnUse, label: string, none: string) => {
    const error = sheetError(state, answers, use);
    // The problem of a chosen sheet is shown immediately; a missing choice is reported after Next.
    const isShown = error !== null && (error.code !== "none chosen" || showsErrors);
    return (
      <SheetChoice
        id={use}
        label={label}
        none={none}
        error={isShown ? errorSentence(error, words) : undefined}
        sheets={state.sheets}
        chosen={answers[use]?.sheet ?? ""}
        onChoose={(name) => onChange({ [use]: chosenSheet(state, name, use) })}
      />
    );
  };
  return (
    <>
      {sheetField("purchases", words.purchasesSheet, words.chooseSheet)}
      {sheetField("clients", words.clientsSheet, words.noClientsSheet)}
      <button type="button" class="small" onClick={onReload}>
        {words.reload}
      </button>
    </>
  );
}

interface SheetProps {
  readonly id: OwnUse;
  readonly label: string;
  /** The label of the choice of no sheet. */
  readonly none: string;
  readonly error: string | undefined;
  readonly sheets: StartState["sheets"];
  readonly chosen: string;
  onChoose(name: string): void;
}

function SheetChoice({ id, label, none, error, sheets, chosen, onChoose }: SheetProps) {
  return (
    <Field {...{ id, label, error }}>
      {(control) => (
        <select {...control} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{none}</option>
          {sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
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
