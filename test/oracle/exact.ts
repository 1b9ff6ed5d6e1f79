/** A fraction of whole numbers, so that "exactly 10 %" can be compared exactly. */
export type Exact = { top: bigint; bottom: bigint };

/** The number as a person would write it: 0.1 is one tenth. */
export function exact(value: number): Exact {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const zeros = decimals.length - Number(exponent);
  const top = BigInt(whole + decimals);
  return zeros >= 0
    ? { top, bottom: BigInt(10) ** BigInt(zeros) }
    : { top: top * BigInt(10) ** BigInt(-zeros), bottom: BigInt(1) };
}

export function sum(values: number[]): Exact {
  return values.map(exact).reduce(plus, exact(0));
}

export function mean(values: number[]): Exact {
  const total = sum(values);
  return { top: total.top, bottom: total.bottom * BigInt(values.length) };
}

export function plus(a: Exact, b: Exact): Exact {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

export function isAtLeast(a: Exact, b: Exact): boolean {
  return a.top * b.bottom >= b.top * a.bottom;
}

export function isAbove(a: Exact, b: Exact): boolean {
  return a.top * b.bottom > b.top * a.bottom;
}
