import { partLoader } from "../kit/loading-in-parts";
import { callServer } from "../server";
import { type TodayList, withClient, withPage } from "./list";
import type { ListedAt, TodayStore } from "./store";

/** Clients loaded in one call. */
const pageSize = 1200;

/** Loads the list, a page of clients at a time. */
export interface ListLoader {
  /** From the end of a list to the last client; null = from the beginning. */
  load(from: TodayList | null): Promise<void>;
  /** One client again, after something was written about them; all clients, if another client is there now. */
  loadAgain(at: ListedAt): Promise<void>;
  stop(): void;
}

export function listLoader({ known, change, query }: TodayStore): ListLoader {
  const { load, stop } = partLoader(change, {
    ask: (list: TodayList | null) => callServer("listToday", { from: list?.loaded ?? 0, count: pageSize }),
    add: (list, page) => withPage(list, page, pageSize),
    isWhole: ({ loaded, total }) => loaded >= total,
    shown: () => known().list,
    show: (list) => change({ list }),
  });
  return {
    load,
    async loadAgain({ place, client }) {
      const page = await query(callServer("listToday", { from: place, count: 1 }));
      if (page === null) return;
      const { list } = known();
      const isMoved = page.lines.some((line) => line.client !== client);
      if (list === null || page.total !== list.total || isMoved) return load(null);
      change({ list: withClient(list, place, page) });
    },
    stop,
  };
}
