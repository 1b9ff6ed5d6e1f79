import { describe, expect, test } from "vitest";
import { channels, contents } from "../../src/domain/touches/touch-kinds";
import { emptyCells, touchMatrix } from "../../src/domain/touches/touch-matrix";
import { vocabularyIn } from "../../src/i18n/vocabulary";
import { on } from "../fixtures/days";
import { touchOn } from "../fixtures/touch";

const matrixOf = (...touches: Parameters<typeof touchOn>[1][]) =>
  touchMatrix(
    touches.map((more) => touchOn(on("1 Mar"), more)),
    90,
    on("5 Mar"),
  );

describe("theory 6.7: the touch matrix", () => {
  test("has the channels and contents that cells are written with, in their order", () => {
    expect(Object.keys(vocabularyIn("ru").channels)).toEqual(channels);
    expect(Object.keys(vocabularyIn("ru").contents)).toEqual(contents);
  });

  test("counts each content by each channel", () => {
    const matrix = matrixOf({}, {}, { content: "offer" }, { channel: "sms" });
    const count = (channel: string, content: (typeof contents)[number]) =>
      matrix.counts[matrix.channels.indexOf(channel)]![matrix.contents.indexOf(content)];
    expect([count("call", "news"), count("call", "offer"), count("sms", "news")]).toEqual([2, 1, 1]);
    expect(matrix.counts.flat().reduce((sum, cell) => sum + cell)).toBe(4);
  });

  test("lists the empty cells", () => {
    const empty = emptyCells(matrixOf({}, { channel: "sms", content: "article" }));
    expect(empty).toHaveLength((channels.length - 1) * contents.length - 2);
    expect(empty).toContainEqual({ channel: "call", content: "offer" });
    expect(empty).not.toContainEqual({ channel: "call", content: "news" });
  });

  test("hides the almost dead fax until it is used", () => {
    expect(matrixOf({}).channels).not.toContain("fax");
    expect(matrixOf({ channel: "fax" }).channels).toEqual(channels);
  });

  test("gives the user's own channel a row, and counts any other content together", () => {
    const matrix = matrixOf({ channel: "telegram" }, { content: "birthday" }, { content: "" });
    expect(matrix.channels.at(-1)).toBe("telegram");
    expect(matrix.contents).toEqual([...contents, "other"]);
    expect(matrix.counts[matrix.channels.indexOf("call")]!.at(-1)).toBe(2);
    expect(matrixOf({}).contents).toEqual(contents);
  });

  test("counts the touches of (asOf − days, asOf]", () => {
    const touches = ["4 Dec 2025", "5 Dec 2025", "5 Mar", "6 Mar"].map((day) => touchOn(on(day)));
    const counted = touchMatrix(touches, 91, on("5 Mar")).counts.flat();
    expect(counted.reduce((sum, cell) => sum + cell)).toBe(2);
  });
});
