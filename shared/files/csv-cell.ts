// A spreadsheet runs a cell that begins so as a formula; some do it for the wide forms too.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell of a CSV file that people open in a spreadsheet: quoted where needed, and never a formula. */
export function csvCell(text: string): string {
  const visible = text.replaceAll("\0", "␀");
  const inert = FORMULA.test(visible) ? `'${visible}` : visible;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
