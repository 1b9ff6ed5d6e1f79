// Preloaded (`node --require`) into the processes of every test file that runs in one zone only: whoever reads the computer's time zone there
// fails, so a second zone could not change an answer. Threads of the stand-in and the contexts it makes for formulas are guarded too.
const vm = require("node:vm");

const fields = ["FullYear", "Year", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"];
const inLocalTime = [
  ...fields.flatMap((field) => [`get${field}`, `set${field}`]),
  "getTimezoneOffset",
  "toString",
  "toDateString",
  "toTimeString",
];
const localized = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"];
const dayOrZoned = /^\d{4}(?:-\d\d){0,2}$|(?:Z|[+-]\d\d:?\d\d|GMT|UTC)\s*(?:\(.*\))?$/;

/** Fails the test file even where the code that asked catches what is thrown at it. */
function refuse(what) {
  const error = new Error(
    `${what} reads the computer's time zone, but this test file runs in one zone only: see test/zones.ts`,
  );
  Promise.reject(error);
  throw error;
}

function guardDates(global) {
  const { prototype, parse } = global.Date;
  for (const method of inLocalTime.filter((name) => name in prototype)) {
    prototype[method] = () => refuse(method);
  }
  for (const method of localized) guardFormat(prototype, method, 1);
  const isLocal = (parts) => parts.length > 1 || (typeof parts[0] === "string" && !dayOrZoned.test(parts[0]));
  global.Date.parse = (text) => (isLocal([text]) ? refuse("Date.parse") : parse(text));
  global.Date = prototype.constructor = new Proxy(global.Date, {
    apply: () => refuse("Date()"),
    construct: (target, parts, made) =>
      isLocal(parts) ? refuse("new Date") : Reflect.construct(target, parts, made),
  });
  global.Intl.DateTimeFormat = new Proxy(global.Intl.DateTimeFormat, {
    apply: (target, _, given) => withZone(given[1], "Intl.DateTimeFormat") && target(...given),
    construct: (target, given, made) =>
      withZone(given[1], "Intl.DateTimeFormat") && Reflect.construct(target, given, made),
  });
}

function guardFormat(prototype, method, place) {
  const format = prototype[method];
  prototype[method] = function (...given) {
    return withZone(given[place], method) && format.apply(this, given);
  };
}

function withZone(options, what) {
  return options?.timeZone !== undefined || refuse(what);
}

guardDates(globalThis);

const { createContext } = vm;
vm.createContext = (sandbox = {}, ...options) => {
  const hasOwnDate = Object.hasOwn(sandbox, "Date");
  const context = createContext(sandbox, ...options);
  if (!hasOwnDate) guardDates(vm.runInContext("globalThis", context));
  return context;
};
