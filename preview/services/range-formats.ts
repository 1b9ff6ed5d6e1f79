import { type Area, table } from "./area";
import { wrapStrategy } from "./enums";
import type { Execution } from "./execution";
import type { Range } from "./google";
import type { CellFormat } from "./operations";
import { checkShape } from "./shape";

const automatic = "0.###############";

/** How the cells look: formats, colours, weight, alignment, notes. */
export function rangeFormats(execution: Execution, area: Area, self: () => Range) {
  const { call } = execution;
  const paint = (formats: CellFormat | CellFormat[][]) => {
    call("writeFormats", area, formats);
    return self();
  };
  const paintEach =
    <T>(method: string, format: (value: T) => CellFormat) =>
    (values: T[][]) => {
      checkShape(method, values, area);
      return paint(values.map((row) => row.map(format)));
    };
  const note = (notes: string[][]) => {
    call("writeNotes", area, notes);
    return self();
  };
  return {
    getNumberFormat: () => call("readFormats", area)[0]?.[0]?.numberFormat ?? automatic,
    getNumberFormats: () =>
      call("readFormats", area).map((row) => row.map((format) => format.numberFormat ?? automatic)),
    setNumberFormat: (numberFormat: string) => paint({ numberFormat }),
    setNumberFormats: paintEach("setNumberFormats", (numberFormat: string) => ({ numberFormat })),
    getBackground: () => call("readFormats", area)[0]?.[0]?.background ?? "#ffffff",
    getBackgrounds: () =>
      call("readFormats", area).map((row) => row.map((format) => format.background ?? "#ffffff")),
    setBackground: (background: string | null) => paint({ background }),
    setBackgrounds: paintEach("setBackgrounds", (background: string | null) => ({ background })),
    setFontColor: (fontColor: string | null) => paint({ fontColor }),
    setFontColors: paintEach("setFontColors", (fontColor: string | null) => ({ fontColor })),
    setFontWeight: (weight: string | null) => paint({ bold: weight === "bold" }),
    setFontWeights: paintEach("setFontWeights", (weight: string | null) => ({ bold: weight === "bold" })),
    setFontStyle: (style: string | null) => paint({ italic: style === "italic" }),
    setHorizontalAlignment: (side: "left" | "center" | "normal" | "right" | null) =>
      paint({ horizontal: side === "normal" ? null : side }),
    setVerticalAlignment: (vertical: "top" | "middle" | "bottom" | null) => paint({ vertical }),
    setWrap: (wrapped: boolean) => paint({ wrap: wrapped ? "WRAP" : "OVERFLOW" }),
    setWrapStrategy: (strategy: unknown) => paint({ wrap: wrapNamed(strategy) }),
    getNote: () => call("readNotes", area)[0]?.[0] ?? "",
    getNotes: () => call("readNotes", area),
    setNote: (text: string | null) => note(table(area, () => text ?? "")),
    setNotes: (texts: (string | null)[][]) => {
      checkShape("setNotes", texts, area);
      return note(texts.map((row) => row.map((text) => text ?? "")));
    },
    clearNote: () => note(table(area, () => "")),
  } satisfies Partial<Range>;
}

function wrapNamed(strategy: unknown): "WRAP" | "OVERFLOW" | "CLIP" {
  const name = String(strategy);
  if (!(name in wrapStrategy)) throw new Error(`not emulated: WrapStrategy.${name}`);
  return name as "WRAP" | "OVERFLOW" | "CLIP";
}
