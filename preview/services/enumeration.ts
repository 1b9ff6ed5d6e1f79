const made = new Map<string, object>();

/**
 * One of Google's enums, with the values that are emulated: objects that are compared by identity and
 * print as their name. A value that is not listed throws `not emulated: WrapStrategy.FOO`.
 */
export function enumeration<Enum extends object>(
  enumName: string,
  names: readonly (keyof Enum & string)[],
): Enum {
  const values = Object.fromEntries(names.map((name) => [name, enumValue(enumName, name)]));
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === "string" && !(key in target)) throw new Error(`not emulated: ${enumName}.${key}`);
      return target[key as string];
    },
  }) as Enum;
}

function enumValue(enumName: string, name: string): object {
  const key = `${enumName}.${name}`;
  const value =
    made.get(key) ?? Object.freeze({ toString: () => name, name: () => name, toJSON: () => name });
  made.set(key, value);
  return value;
}
