import type { AuthModeName } from "./execution";

const always = /^(Session\.getActiveUserLocale|Utilities|Logger|console)\b/;
const menuBuilding = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\..*)$/;
const screen = /^(Ui\.(alert|prompt|show.*)|Spreadsheet\.toast)$/;
const document = /^(Spreadsheet|Sheet|Range|NamedRange|Protection|DeveloperMetadata)\./;
const changing =
  /\.(set|insert|add|delete|remove|clear|append|hide|show|protect|sort|activate|toast|widen)[A-Z]?\w*$|\.(remove|clear|sort|protect|activate|toast)$/;
const outsideFormulas =
  /^(SpreadsheetApp\.(getUi|setActive\w*)|Ui|Menu|ScriptApp|HtmlOutput\.(?!getContent)|Session\.(?!getScriptTimeZone))/;

/** Refuses a service member that Google refuses in this authorisation mode. */
export function permit(member: string, mode: AuthModeName): void {
  if (!allowed(member, mode)) throw new Error(`You do not have permission to call ${member}`);
}

function allowed(member: string, mode: AuthModeName): boolean {
  if (always.test(member)) return true;
  switch (mode) {
    case "FULL":
      return true;
    case "LIMITED":
      return !screen.test(member);
    case "CUSTOM_FUNCTION":
      return !outsideFormulas.test(member) && !(document.test(member) && changing.test(member));
    case "NONE":
      return menuBuilding.test(member);
  }
}
