import { expect, test } from "vitest";

test("a test run that names a zone runs in that zone", () => {
  expect(["Etc/UTC", "America/Los_Angeles"]).toContain(process.env.TZ);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBe(process.env.TZ === "Etc/UTC" ? "UTC" : process.env.TZ);
});
