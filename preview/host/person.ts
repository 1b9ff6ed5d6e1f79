import type { HostOperations } from "../services/operations";

/** The one who sits before the spreadsheet: sees toasts, menus and panels, answers questions. */
export type Person = Pick<
  HostOperations,
  "toast" | "showMenu" | "alert" | "prompt" | "showSidebar" | "showDialog" | "log"
>;
