import type { Answer } from "../../actions/change/answer";
import { callServer } from "../server";
import type { PanelState } from "./panel-session";

/** Milliseconds between two checks of the selected row. */
const lookEveryMs = 1500;

interface OfClient {
  readonly client: string;
}

/** What a panel shows of the client in the selected row. */
export interface Followed<Read extends OfClient> {
  /** Whether the panel stays with its client when another row is selected. */
  isBusy(): boolean;
  isFormOpen(): boolean;
  shown(): OfClient | null;
  ask(client: string): Promise<Answer<Read>>;
  show(read: Read): void;
}

export interface ClientFollower {
  /** Reads what is to be shown of a client. */
  read(client: string): Promise<void>;
  /** Reads the client of the selected row; a row without a client does not change the panel. */
  checkSelection(): Promise<void>;
  /** Requests again what was not answered. */
  retry(): Promise<void>;
}

/** Follows the selected row until a form is open. */
export function followClient<Read extends OfClient>(
  change: (part: Partial<PanelState> & { readonly isReading?: boolean }) => void,
  followed: Followed<Read>,
): ClientFollower {
  /** The client who is shown or being read; a late answer about another one is dropped. */
  let wanted: string | null = null;
  const isBusy = () => document.hidden || followed.isBusy();

  async function read(client: string): Promise<void> {
    wanted = client;
    change({ isReading: true });
    const answer = await followed.ask(client);
    if (client !== wanted) return;
    if (!answer.ok) return change({ problem: answer.problem, isReading: false });
    const shown = followed.shown();
    if (followed.isFormOpen() && shown !== null && shown.client !== answer.value.client) {
      // The form that was opened before the answer is about the client on the panel.
      wanted = shown.client;
      return change({ isReading: false });
    }
    followed.show(answer.value);
    change({ isReading: false, problem: null });
  }

  async function checkSelection(): Promise<void> {
    if (isBusy()) return;
    const answer = await callServer("selectedClient");
    if (isBusy()) return;
    if (!answer.ok) return change({ problem: answer.problem, isReading: false });
    const selected = answer.value;
    if (selected !== null && selected.client !== wanted) {
      change({ news: null });
      await read(selected.client);
    } else if (followed.shown() === null && selected === null) change({ isReading: false, problem: null });
  }

  void lookForEver(checkSelection);
  return { read, checkSelection, retry: () => (wanted === null ? checkSelection() : read(wanted)) };
}

async function lookForEver(checkSelection: () => Promise<void>): Promise<void> {
  for (;;) {
    await checkSelection();
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}
