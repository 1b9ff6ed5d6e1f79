import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalRu from "@univerjs/preset-sheets-conditional-formatting/locales/ru-RU";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreRu from "@univerjs/preset-sheets-core/locales/ru-RU";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationRu from "@univerjs/preset-sheets-data-validation/locales/ru-RU";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingRu from "@univerjs/preset-sheets-drawing/locales/ru-RU";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterRu from "@univerjs/preset-sheets-filter/locales/ru-RU";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import findEn from "@univerjs/preset-sheets-find-replace/locales/en-US";
import findRu from "@univerjs/preset-sheets-find-replace/locales/ru-RU";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteRu from "@univerjs/preset-sheets-note/locales/ru-RU";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortRu from "@univerjs/preset-sheets-sort/locales/ru-RU";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../src/i18n/language";
import type { FormulaHelp } from "../host/formula-help";
import type { Engine, EngineSettings } from "./engine";
import "./facades";
import "./page-styles";

const locales = {
  [LocaleType.EN_US]: mergeLocales(
    plainHelp(coreEn),
    validationEn,
    conditionalEn,
    filterEn,
    sortEn,
    noteEn,
    drawingEn,
    findEn,
  ),
  [LocaleType.RU_RU]: mergeLocales(
    plainHelp(coreRu),
    validationRu,
    conditionalRu,
    filterRu,
    sortRu,
    noteRu,
    drawingRu,
    findRu,
  ),
};

/** Sheets does not show whether an argument is required. */
function plainHelp(core: typeof coreEn): typeof coreEn {
  const words = core["sheets-formula-ui"];
  return {
    ...core,
    "sheets-formula-ui": { ...words, prompt: { ...words.prompt, required: "", optional: "" } },
  };
}

const gridLocales: Record<Language, LocaleType> = { en: LocaleType.EN_US, ru: LocaleType.RU_RU };

export interface PageEngineOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly help: readonly FormulaHelp[];
}

/**
 * The grid on the screen. The presets are put together here, because `@univerjs/presets` brings two dozen
 * commercial packages along; a plugin that two presets share is registered once.
 */
export function pageEngine(
  { container, language, help }: PageEngineOptions,
  { functions }: EngineSettings,
): Engine {
  const locale = gridLocales[language];
  const univer = new Univer({ logLevel: LogLevel.SILENT, theme: defaultTheme, locale, locales });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { function: functions, description: help.map(description) },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFindReplacePreset(),
  ];
  const plugins = new Map<string, [PluginCtor<Plugin>, object | undefined]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, [plugin, config as object | undefined]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config as never);
  return { univer, api: FUniver.newAPI(univer) };
}

/** The help of a formula as Univer's editor shows it; like Sheets, it calls no argument optional. */
function description({ name, description: text, parameters }: FormulaHelp): IFunctionInfo {
  const functionParameter = parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: parameter.sample,
    require: 1 as const,
    repeat: 0 as const,
  }));
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter,
  };
}
