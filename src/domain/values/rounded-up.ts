/** Binary fractions may leave a whole number a hair too large: so small a part of it is not one more. */
const roundingTolerance = 1e-12;

/** An unrounded number as it is shown: rounded up to a whole unit, or to a part of a unit where finer numbers are shown. @see theory 15 (11.4) */
export function roundedUp(value: number, parts = 1): number {
  const whole = Math.ceil(value * parts - roundingTolerance * Math.max(1, Math.abs(value * parts)));
  return whole === 0 ? 0 : whole / parts;
}
