/**
 * A copy of a value as `google.script.run` carries it: numbers, booleans, text, null, and plain objects and lists
 * of those. A date, a function or a circle, however deep, is refused; `undefined` in a list becomes null.
 */
export function legalCopy(value: unknown, path = "", above: readonly object[] = []): unknown {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw illegal(path);
  if (typeof value !== "object" || value === null) return value;
  const kind = Object.prototype.toString.call(value);
  if (above.includes(value) || (kind !== "[object Object]" && kind !== "[object Array]")) throw illegal(path);
  const inside = [...above, value];
  if (Array.isArray(value))
    return value.map((item, index) => legalCopy(item ?? null, `${path}[${index}]`, inside));
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    legalCopy(item, path ? `${path}.${key}` : key, inside),
  ]);
  return Object.fromEntries(entries);
}

function illegal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path || "0"}`);
}
