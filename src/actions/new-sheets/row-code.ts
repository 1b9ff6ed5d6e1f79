import type { BaseSettingCode } from "../../sheets/readers/base-settings";
import type { SettingCode } from "../../sheets/readers/settings";

/** Every row that Settings are made with. */
export type RowCode = SettingCode | BaseSettingCode;
