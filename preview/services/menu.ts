import type { Execution } from "./execution";
import type { Menu } from "./google";
import type { MenuItem } from "./operations";
import { strict, unwrap } from "./strict";

/** A menu in the making; it appears at `addToUi`, in place of one with the same name. */
export function menuService(execution: Execution, caption: string): Menu {
  const items: MenuItem[] = [];
  const add = (item: MenuItem) => {
    items.push(item);
    return menu;
  };
  const menu: Menu = strict<Menu>(
    execution,
    "Menu",
    {
      addItem: (itemCaption, functionName) => add({ caption: itemCaption, functionName }),
      addSeparator: () => add({ caption: "", separator: true }),
      addSubMenu: (subMenu) => add(unwrap<MenuItem>(subMenu)),
      addToUi: () => execution.call("showMenu", { caption, items }),
    },
    { caption, items } satisfies MenuItem,
  );
  return menu;
}
