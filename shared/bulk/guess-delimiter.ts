const DELIMITERS = [",", "\t", ";", "|"] as const;

const LINES = 20;

/** What stands between the fields of a text file: what occurs equally often in its first lines; a comma when nothing does. */
export function guessDelimiter(text: string): string {
  const lines = firstLines(text);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = Math.max(0, ...counts);
    const alike = counts.filter((count) => count === usual && count > 0).length;
    return { delimiter, alike, usual };
  });
  scored.sort((a, b) => b.alike - a.alike || b.usual - a.usual);
  const [best] = scored;
  return best === undefined || best.alike === 0 ? "," : best.delimiter;
}

/** Without what stands in quotes: there, every delimiter is text. */
function firstLines(text: string): string[] {
  return text
    .slice(0, 64 * 1024)
    .replaceAll(/"[^"]*"/g, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
}
