import type { Execution } from "./execution";
import { permit } from "./permission";

const wrappedValues = new WeakMap<object, unknown>();

/** Members that JavaScript itself reads; an object without them is not an error. */
const ignoredMembers = new Set([
  "then",
  "toJSON",
  "constructor",
  "valueOf",
  "inspect",
  "nodeType",
  "asymmetricMatch",
  "$$typeof",
]);

/**
 * A service object that owns up to its limits: at compile time it has all of Google's members,
 * at run time a member that is not written here throws `not emulated: Range.foo`.
 *
 * Every call is counted and checked against the authorisation mode. `behind` is what the object
 * represents, hidden from the add-on.
 */
export function strict<T extends object>(
  execution: Execution,
  name: string,
  members: Partial<T>,
  wrapped?: unknown,
): T {
  const calls = new Map<PropertyKey, unknown>();
  const guarded = (key: string, member: (...args: unknown[]) => unknown) => {
    const call = (...args: unknown[]) => {
      execution.onServiceCall(`${name}.${key}`);
      permit(`${name}.${key}`, execution.mode);
      return Reflect.apply(member, members, args);
    };
    calls.set(key, call);
    return call;
  };
  const proxy = new Proxy(members, {
    get(target, key) {
      if (key === "toString" || key === Symbol.toPrimitive) return () => name;
      if (typeof key === "symbol" || ignoredMembers.has(key)) return undefined;
      if (!(key in target)) throw new Error(`not emulated: ${name}.${key}`);
      const member = target[key as keyof typeof target];
      if (typeof member !== "function") return member;
      return calls.get(key) ?? guarded(key, member as (...args: unknown[]) => unknown);
    },
    set(_target, key) {
      throw new Error(`not emulated: ${name}.${String(key)} = …`);
    },
  }) as T;
  wrappedValues.set(proxy, wrapped);
  return proxy;
}

/** What a service object represents: the area of a range, the rule of a validation. */
export function unwrap<B>(object: unknown): B {
  if (typeof object !== "object" || object === null || !wrappedValues.has(object)) {
    throw new Error("The parameters don't match the method signature: a service object was expected.");
  }
  return wrappedValues.get(object) as B;
}
