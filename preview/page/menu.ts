import type { MenuItem } from "../services/operations";
import { element, part } from "./element";

/** Puts the add-on's menu under Extensions, in place of an earlier one of the same name. */
export function showMenu(menu: MenuItem, run: (functionName: string) => void): void {
  const list = part("extensions-list");
  for (const known of [...list.children])
    if ((known as HTMLElement).dataset.caption === menu.caption) known.remove();
  list.append(menuEntry(menu, run));
}

/** Opens and closes the Extensions menu on click, and closes it on a click elsewhere. */
export function wireExtensions(label: string): void {
  const extensions = part("extensions");
  const button = part("extensions-button");
  button.textContent = label;
  const open = (opened: boolean) => {
    extensions.classList.toggle("open", opened);
    button.setAttribute("aria-expanded", String(opened));
  };
  button.onclick = () => open(!extensions.classList.contains("open"));
  document.addEventListener("pointerdown", (event) => {
    if (!extensions.contains(event.target as Node)) open(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") open(false);
  });
}

function menuEntry(item: MenuItem, run: (functionName: string) => void): HTMLLIElement {
  if (item.separator) return element("li", { className: "separator", role: "separator" });
  const button = element("button", { type: "button", role: "menuitem" }, item.caption);
  const entry = element("li", { role: "none" }, button);
  entry.dataset.caption = item.caption;
  if (item.items) {
    entry.className = "submenu";
    entry.append(element("ul", { role: "menu" }, ...item.items.map((inner) => menuEntry(inner, run))));
    return entry;
  }
  button.onclick = () => {
    part("extensions").classList.remove("open");
    run(item.functionName ?? "");
  };
  return entry;
}
