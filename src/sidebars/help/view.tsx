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
      <dl class="benefits">
        {words.trouble.map(([what, fix]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{fix}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.formulasTitle}</h2>
      <p class="quiet">{words.formulasHint}</p>
      {formulas.map(({ name, about, params }) => (
        <details key={name}>
          <summary>{name}</summary>
          <p>{about}</p>
          <dl class="benefits">
            {params.map((param) => (
              <div key={param.name}>
                <dt>{param.name}</dt>
                <dd>{param.about}</dd>
              </div>
            ))}
          </dl>
        </details>
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
