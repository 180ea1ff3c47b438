import { fetch } from "undici";

/** What a hub's process tells at its port of figures: values by series, a series with its labels as they are told. */
export async function hubFigures(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

/** @throws {Error} when the series is not told */
export function figureNamed(figures: ReadonlyMap<string, number>, series: string): number {
  const value = figures.get(series);
  if (value === undefined) throw new Error(`The figure ${series} was expected.`);
  return value;
}
