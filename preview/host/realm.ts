/** A JavaScript world of its own: where the add-on's code is evaluated. */
export interface Realm {
  readonly global: object;
  readonly Function: FunctionConstructor;
  readonly Date: DateConstructor;
}

export type AddOnFunctions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** The names that Apps Script's V8 shares with every JavaScript engine. */
const language = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array
  BigInt64Array BigUint64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect WebAssembly
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN arguments`.split(
    /\s+/,
  ),
);

/**
 * Evaluates the pushed file as Apps Script does: Google's services are there, and whatever a browser or Node
 * has in addition to the language (fetch, setTimeout, URL, window, process …) is not.
 */
export function evaluateAddOn(code: string, realm: Realm, services: Record<string, unknown>): AddOnFunctions {
  const absent = foreignNames(realm.global).filter((name) => !(name in services));
  const names = topLevelFunctions(code);
  const given = { ...services, globalThis: { ...services } };
  const list = names
    .map((name) => `${name}: typeof ${name} === "function" ? ${name} : undefined`)
    .join(",\n");
  const body = `return (function () {\n${code}\n;return {${list}};\n})();`;
  return realm.Function(...Object.keys(given), ...absent, body)(...Object.values(given));
}

/** The functions that menus, formulas and panels can reach: top-level declarations, in the file's order. */
export function topLevelFunctions(code: string): string[] {
  return [...code.matchAll(/^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map(
    (match) => match[1] ?? "",
  );
}

function foreignNames(global: object): string[] {
  const names = new Set<string>();
  for (
    let owner: object | null = global;
    owner && owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names].filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !language.has(name) && name !== "globalThis",
  );
}
