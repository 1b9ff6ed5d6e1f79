import type { HelpWords } from "../../i18n/help/en";

/** A formula as its help describes it. */
export interface FormulaWords {
  readonly name: string;
  readonly about: string;
  readonly params: readonly { readonly name: string; readonly about: string }[];
}

interface Props {
  readonly words: HelpWords;
  readonly formulas: readonly FormulaWords[];
  onClose(): void;
}

/** How to work with the add-on, every formula, and what to do when something is wrong. */
export function HelpView({ words, formulas, onClose }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <h2>{words.stepsTitle}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{words.troubleTitle}</h2>
      <Explained pairs={words.trouble} />
      <h2>{words.formulasTitle}</h2>
      <p class="quiet">{words.formulasHint}</p>
      {formulas.map((formula) => (
        <Formula key={formula.name} formula={formula} />
      ))}
      <p class="quiet">{words.privacy}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}

function Formula({ formula: { name, about, params } }: { readonly formula: FormulaWords }) {
  return (
    <details>
      <summary>{name}</summary>
      <p>{about}</p>
      <Explained pairs={params.map((param) => [param.name, param.about])} />
    </details>
  );
}

interface ExplainedProps {
  readonly pairs: readonly (readonly [what: string, about: string])[];
}

function Explained({ pairs }: ExplainedProps) {
  return (
    <dl class="benefits">
      {pairs.map(([what, about]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{about}</dd>
        </div>
      ))}
    </dl>
  );
}
