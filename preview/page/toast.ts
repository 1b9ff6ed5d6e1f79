import { element, part } from "./element";

/** A toast at the lower right, as Sheets shows it; zero or a negative time keeps it until it is clicked. */
export function showToast(message: string, title: string, seconds: number): void {
  const toast = element(
    "div",
    { className: "toast", role: "status" },
    element("b", {}, title),
    element("div", {}, message),
  );
  toast.onclick = () => toast.remove();
  part("toasts").append(toast);
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
}
