import type { ClientCardWords } from "../../i18n/client-card/en";
import type { Lexicon } from "../kit/lexicon";
import { remembered } from "../kit/remembered";
import { undoing } from "../kit/undoing";
import { ask, onSlowServer } from "../server";
import type { FormCode } from "./card-form";
import { contactLinks } from "./contacts";
import { forms } from "./forms";
import type { CardActions, CardState } from "./view";

/** How often the selected row is looked at. */
const pace = 1500;
const me = remembered("repeat-sales-me");

export interface CardSession {
  readonly actions: CardActions;
  state(): CardState;
}

/** A person at the card: it follows the selected row until a form is open. `show` is called when something has changed. */
export function cardSession(words: ClientCardWords, lexicon: Lexicon, show: () => void): CardSession {
  let known: CardState = {
    card: null,
    links: [],
    isReading: true,
    open: null,
    isSaving: false,
    wrong: [],
    by: me.read() ?? "",
    news: null,
    problem: null,
    isSlow: false,
  };
  /** Who is shown or being read; another answer that comes late is not for us. */
  let wanted: string | null = null;

  const change = (part: Partial<CardState>) => {
    known = { ...known, ...part };
    show();
  };

  async function read(client: string): Promise<void> {
    wanted = client;
    change({ isReading: true });
    const answer = await ask("clientCard", { client });
    if (client !== wanted) return;
    if (known.open !== null && known.card !== null && answer.ok && answer.said.client !== known.card.client) {
      // The form that was opened meanwhile is about the client on the card.
      wanted = known.card.client;
      return change({ isReading: false });
    }
    if (!answer.ok) return change({ problem: answer.problem, isReading: false });
    const links = contactLinks(answer.said.contacts, answer.said.country);
    change({ card: answer.said, links, isReading: false, problem: null });
  }

  /** Looks whose row is selected; a row of nobody leaves the card as it is. */
  async function look(): Promise<void> {
    if (document.hidden || known.open !== null || known.isSaving) return;
    const answer = await ask("selectedClient");
    if (known.open !== null || known.isSaving) return;
    if (!answer.ok) return change({ problem: answer.problem, isReading: false });
    const { said } = answer;
    if (said !== null && said.client !== wanted) {
      change({ news: null });
      await read(said.client);
    } else if (known.card === null && said === null) change({ isReading: false, problem: null });
  }

  async function follow(): Promise<void> {
    for (;;) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  }

  async function save(code: FormCode, entries: Readonly<Record<string, string>>): Promise<void> {
    const { card } = known;
    if (card === null) return;
    const by = entries.by?.trim() ?? known.by;
    if (by !== "") me.write(by);
    change({ isSaving: true, wrong: [], by });
    const answer = await forms[code]({ card, by, words, lexicon }).send(entries);
    change({ isSaving: false });
    if (!answer.ok) {
      const { problem } = answer;
      return change(problem.code === "wrong fields" ? { wrong: problem.fields } : { problem });
    }
    change({ open: null, problem: null, news: { text: words.news[code], undo: answer.said.undo } });
    focusSoon(`[data-form="${code}"]`, "h1");
    await read(card.client);
  }

  onSlowServer((isSlow) => change({ isSlow }));
  follow();
  return {
    state: () => known,
    actions: {
      onForm(open) {
        const left = known.open;
        change({ open, wrong: [], problem: null });
        if (open === null) focusSoon(`[data-form="${left}"]`, "h1");
        else focusSoon("form :is(input, select, textarea)", "h1");
      },
      onSave: save,
      onUndo: undoing({
        async onUndone({ restored, kept }) {
          change({ news: { text: lexicon.panels.undone(restored, kept), undo: null } });
          if (known.card !== null) await read(known.card.client);
        },
        onProblem: (problem) => change({ problem }),
      }),
      onAgain: () => (wanted === null ? look() : read(wanted)),
    },
  };
}

/** Once the view has followed the state: the first of the places that is there. */
function focusSoon(...selectors: readonly string[]): void {
  setTimeout(() => {
    const place = selectors.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
    place?.focus();
  });
}
