import type { ComponentChildren } from "preact";

/** What a control must carry to belong to its field. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: "true";
}

interface Props {
  /** Unique within the panel. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  children(control: ControlProps): ComponentChildren;
}

/** A control with its label above, its hint and what is wrong with it below. */
export function Field({ id, label, hint, error, children }: Props) {
  const notes = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(notes.length > 0 && { "aria-describedby": notes.join(" ") }),
        ...(error && { "aria-invalid": "true" as const }),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
