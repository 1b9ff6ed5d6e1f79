import { ask } from "../server";
import type { PlanStore } from "./store";

/** How often the selected row is looked at. */
const pace = 1500;

/** Whose plan is shown: the client in the selected row, until a form is open or a client was chosen in the list. */
export interface Following {
  /** Reads the plan of a client. */
  read(client: string): Promise<void>;
  /** Looks whose row is selected; a row of nobody leaves the plan as it is. */
  look(): Promise<void>;
  /** Asks again for what did not come. */
  again(): Promise<void>;
}

export function following({ known, change }: PlanStore): Following {
  /** Who is shown or being read; another answer that comes late is not for us. */
  let wanted: string | null = null;
  const isBusy = () => {
    const { view, isPinned, open, isSaving } = known();
    return document.hidden || view !== "client" || isPinned || open !== null || isSaving;
  };

  async function read(client: string): Promise<void> {
    wanted = client;
    change({ isReading: true });
    const answer = await ask("touchPlan", { client });
    if (client !== wanted) return;
    if (!answer.ok) return change({ problem: answer.problem, isReading: false });
    const { open, plan } = known();
    if (open !== null && plan !== null && plan.client !== answer.said.client) {
      // The form that was opened meanwhile is about the client on the panel.
      wanted = plan.client;
      return change({ isReading: false });
    }
    change({ plan: answer.said, isReading: false, problem: null });
  }

  async function look(): Promise<void> {
    if (isBusy()) return;
    const answer = await ask("selectedClient");
    if (isBusy()) return;
    if (!answer.ok) return change({ problem: answer.problem, isReading: false });
    const { said } = answer;
    if (said !== null && said.client !== wanted) {
      change({ news: null });
      await read(said.client);
    } else if (known().plan === null && said === null) change({ isReading: false, problem: null });
  }

  async function follow(): Promise<void> {
    for (;;) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  }

  follow();
  return { read, look, again: () => (wanted === null ? look() : read(wanted)) };
}
