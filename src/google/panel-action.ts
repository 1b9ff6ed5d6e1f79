import { type GenericSchema, type InferOutput, safeParse } from "valibot";
import { type Answer, failure } from "../actions/change/answer";
import type { ServerActions } from "../actions/server-actions";
import type { Language } from "../i18n/language";
import { argumentSentence } from "../sheets/problems/argument-sentence";
import { WrongArgument } from "../sheets/problems/problem";
import { userLanguage } from "./user";

/** The answer to a panel when the server has done what was requested. */
type ValueOf<Name extends keyof ServerActions> =
  ReturnType<ServerActions[Name]> extends Answer<infer Value> ? Value : never;

/**
 * A call from a panel. Its request is checked here (the schema is made only when it is needed: every formula call would pay for it), and only here its failure is reported: as a code, never as a raw
 * exception, and without any content of cells.
 */
export function panelAction<Name extends keyof ServerActions, Schema extends GenericSchema>(
  name: Name,
  schema: () => Schema,
  run: (request: InferOutput<Schema>, language: Language) => Answer<ValueOf<Name>>,
): (request?: unknown) => Answer<ValueOf<Name>> {
  return (request = null) => {
    const read = safeParse(schema(), request);
    if (!read.success) {
      const fields = read.issues.map(({ path }) => String(path?.[0]?.key ?? ""));
      return failure({ code: "wrong fields", fields: [...new Set(fields)] });
    }
    const language = userLanguage();
    try {
      return run(read.output, language);
    } catch (error) {
      if (error instanceof WrongArgument) {
        return failure({ code: "refused", sentence: argumentSentence(error.problem, language) });
      }
      return failure({ code: "unexpected", during: name });
    }
  };
}
