import type { ClaimCard } from "../../actions/client-card/claims-card";
import type { ClientCard } from "../../actions/client-card/client-card";
import { dayEntry } from "../kit/entry-form";
import { callServer } from "../server";
import { type CardForm, type FormContext, trimmed } from "./card-form";

/** Whether there is a claim to settle. */
export function hasOpenClaim({ claims }: ClientCard): boolean {
  return claims.rows.some(({ settledOn }) => settledOn === null);
}

type ClaimCode = "claim" | "settle";

export const claimForms: Record<ClaimCode, (context: FormContext) => CardForm> = {
  claim: ({ card, words: { fields } }) => ({
    questions: [
      {
        name: "what",
        label: fields.complaint,
        hint: fields.complaintHint,
        kind: "long",
        isRequired: true,
      },
      { name: "day", label: fields.date, kind: "day", isRequired: true },
      { name: "owner", label: fields.claimOwner, kind: "text" },
    ],
    initial: { day: String(card.asOf), owner: card.owner },
    send: (entries) =>
      callServer("recordClaim", {
        client: card.client,
        day: dayEntry(entries.day)!,
        what: trimmed(entries.what),
        owner: trimmed(entries.owner),
      }),
  }),
  settle: ({ card, words: { fields }, lexicon: { format } }) => {
    const open = card.claims.rows.filter(({ settledOn }) => settledOn === null);
    const title = ({ madeOn, what }: ClaimCard) => [format.day(madeOn), what].filter(Boolean).join(": ");
    return {
      questions: [
        {
          name: "claim",
          label: fields.claim,
          kind: "choice",
          choices: open.map((claim, place) => [String(place), title(claim)] as const),
        },
        { name: "result", label: fields.settledHow, kind: "long" },
        { name: "day", label: fields.settledOn, kind: "day", isRequired: true },
      ],
      initial: { claim: "0", day: String(card.asOf) },
      send: (entries) => {
        const { madeOn, what } = open[Number(entries.claim)]!;
        const day = dayEntry(entries.day)!;
        return callServer("settleClaim", {
          client: card.client,
          madeOn,
          what,
          day,
          result: trimmed(entries.result),
        });
      },
    };
  },
};
