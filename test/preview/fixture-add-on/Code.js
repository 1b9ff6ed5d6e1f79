// biome-ignore-all lint/correctness/noUnusedVariables: menus, panels and cells call these by name
// biome-ignore-all lint/security/noGlobalEval: tests hand their code in
var executions = 0;

function onOpen(_e) {
  const ui = SpreadsheetApp.getUi();
  const tools = ui.createMenu("Tools").addItem("Fail", "fail");
  const russian = Session.getActiveUserLocale() === "ru";
  ui.createAddonMenu()
    .addItem(russian ? "Начать" : "Start", "start")
    .addItem("Show panel", "showPanel")
    .addSeparator()
    .addSubMenu(tools)
    .addToUi();
}

function start() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert("Repeat sales", "Fill the sheets with a sample?", ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return;
  const name = ui.prompt("Your name?").getResponseText();
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName("Purchases") || spreadsheet.insertSheet("Purchases");
  sheet.getRange("A1:C3").setValues([
    ["Date", "Client", "Amount"],
    [new Date(Date.UTC(2026, 2, 1)), "Ann", 10],
    ["2026-03-05", "Bob", 20],
  ]);
  sheet.getRange("A1:C1").setFontWeight("bold").setBackground("#d9ead3").setNote("Made by the fixture");
  sheet.setFrozenRows(1);
  const settings = spreadsheet.insertSheet("Settings");
  settings.getRange("A1:B1").setValues([["Today", "=TODAY()"]]);
  settings.getRange("B1").setNumberFormat("yyyy-mm-dd");
  spreadsheet.setNamedRange("Today", settings.getRange("B1"));
  const clients = spreadsheet.insertSheet("Clients");
  clients.getRange("A1:D1").setValues([["Client", "Last purchase", "Days since", "Spend"]]);
  clients.getRange("A2").setFormula("=TABLE(Purchases!A2:C; Today)");
  spreadsheet.toast(`Sample for ${name}`, "Repeat sales");
}

function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Panel").setTitle("Rows"));
}

function countRows(name) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet.getLastRow();
}

function fail() {
  throw new Error("broken on purpose");
}

/** Runs whatever a test writes: the one function that no real add-on has. */
function evaluate(body) {
  return new Function("services", `with (services) { ${body} }`)({
    SpreadsheetApp,
    PropertiesService,
    LockService,
    Session,
    Utilities,
    HtmlService,
    ScriptApp,
    Charts,
    Date,
    Logger,
    console,
  });
}

function globals(names) {
  return names.map((name) => eval(`typeof ${name}`));
}

function countExecution() {
  executions += 1;
  return executions;
}

function rows_(value) {
  return Array.isArray(value) ? value : [[value]];
}

/**
 * Whole days between two days.
 *
 * @param {A2} from Earlier day.
 * @param {Today} to Later day.
 * @return {number} days
 * @customfunction
 */
function DAYS_SINCE(from, to) {
  const day = (value) => {
    if (Object.prototype.toString.call(value) !== "[object Date]")
      throw new Error(`DAYS_SINCE: from must be a date, got "${value}"`);
    const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    return (
      Utilities.parseDate(
        Utilities.formatDate(value, zone, "yyyy-MM-dd"),
        "Etc/UTC",
        "yyyy-MM-dd",
      ).getTime() / 864e5
    );
  };
  return day(to) - day(from);
}

/**
 * Last purchase, days since and spend of every client.
 *
 * @param {Purchases!A2:C} purchases Date, client and amount of each purchase.
 * @param {Today} as_of The day to count from.
 * @customfunction
 */
function TABLE(purchases, as_of) {
  const filled = rows_(purchases).filter((row) => row[1] !== "");
  return filled.map((row) => [row[1], row[0], DAYS_SINCE(row[0], as_of), row[2]]);
}

/**
 * Tells what a formula was given.
 *
 * @param {A1} value Anything.
 * @customfunction
 */
function SAW(value) {
  const name = (one) =>
    `${Object.prototype.toString.call(one).slice(8, -1)}:${one instanceof Date ? one.toISOString() : one}`;
  return Array.isArray(value)
    ? value.length +
        "x" +
        value[0].length +
        " " +
        value
          .slice(0, 2)
          .map((row) => row.map(name).join(","))
          .join(";")
    : name(value);
}

/**
 * Answers whatever a test writes.
 *
 * @param {"1+1"} expression JavaScript.
 * @customfunction
 */
function ANSWER(expression) {
  return eval(`(${expression})`);
}
