import type { SeenColumn } from "../../actions/start/seen-sheet";
import type {
  OfferedColumn,
  OfferedSheet,
  OwnSheet,
  StartAnswers,
  StartState,
} from "../../actions/start/start-request";
import type { StartWords } from "../../i18n/start/en";
import { columnLetter } from "../../sheets/columns/column-letter";
import { Field } from "../kit/field";
import type { Lexicon } from "../kit/lexicon";
import { chosenColumn, type OwnUse, placeOf, sheetNamed } from "./answers";
import { Heading } from "./heading";

interface Props {
  readonly words: StartWords;
  readonly lexicon: Lexicon;
  readonly state: StartState;
  readonly answers: StartAnswers;
  readonly showsErrors: boolean;
  readonly isWorking: boolean;
  onChange(change: Partial<StartAnswers>): void;
  onBack(): void;
  onNext(): void;
}

/** Step 2, on the user's own sheets: which column is which. */
export function ColumnsView(props: Props) {
  const { words, state, answers, isWorking, onBack, onNext } = props;
  return (
    <>
      <Heading words={words} step={2} title={words.columnsTitle} />
      <p>{words.columnsHint}</p>
      {(["purchases", "clients"] as const).map((use) => {
        const own = answers[use];
        const sheet = own === null ? undefined : sheetNamed(state, own.sheet);
        return own === null || sheet === undefined ? null : (
          <SheetColumns key={use} {...props} use={use} own={own} sheet={sheet} />
        );
      })}
      <div class="actions">
        <button type="button" class="primary" disabled={isWorking} onClick={onNext}>
          {words.setUp}
        </button>
        <button type="button" disabled={isWorking} onClick={onBack}>
          {words.back}
        </button>
      </div>
      {isWorking && <p role="status">{words.working}</p>}
    </>
  );
}

interface SheetProps extends Props {
  readonly use: OwnUse;
  readonly own: OwnSheet;
  readonly sheet: OfferedSheet;
}

function SheetColumns(props: SheetProps) {
  const { words, state, use, own, sheet } = props;
  const columns = state.columns[use];
  const isShown = ({ column, isRequired }: OfferedColumn) => isRequired || placeOf(own, column) !== null;
  const others = columns.filter((offered) => !isShown(offered));
  return (
    <section>
      <h2>{words.columnsOf(sheet.name)}</h2>
      {columns.filter(isShown).map((offered) => (
        <ColumnChoice key={offered.column} {...props} {...offered} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{words.moreColumns(others.length)}</summary>
          {others.map((offered) => (
            <ColumnChoice key={offered.column} {...props} {...offered} />
          ))}
        </details>
      )}
      {sheet.unnamed.length > 0 && (
        <p class="hint">{words.unnamed(sheet.unnamed.map((place) => columnLetter(place + 1)))}</p>
      )}
    </section>
  );
}

function ColumnChoice(props: SheetProps & OfferedColumn) {
  const { words, lexicon, use, own, sheet, column, isRequired, showsErrors, onChange } = props;
  const place = placeOf(own, column);
  const seen = sheet.columns.find((known) => known.place === place);
  const isMissing = isRequired && place === null;
  const choose = (value: string) =>
    onChange({ [use]: chosenColumn(own, column, value === "" ? null : Number(value)) });
  return (
    <Field
      id={`${use}-${column}`}
      label={lexicon.titles.columnTitles[column]}
      hint={seen === undefined ? undefined : samplesOf(seen, words)}
      error={showsErrors && isMissing ? words.columnError : undefined}
    >
      {(control) => (
        <select
          {...control}
          value={place === null ? "" : String(place)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{words.noColumn}</option>
          {sheet.columns.map((known) => (
            <option key={known.place} value={String(known.place)} disabled={known.isRepeated}>
              {known.isRepeated ? words.repeated(known.header, columnLetter(known.place + 1)) : known.header}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function samplesOf({ samples }: SeenColumn, words: StartWords): string {
  return samples.length === 0 ? words.noSamples : words.samples(samples);
}
