/** SHA-256 of a text in UTF-8, as 64 lower case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/**
 * What a seed draws from a population, in the order drawn: each item stands at SHA-256(seed, a space, the item), and the
 * lowest are drawn; two items that stand at one place keep the order of the population.
 *
 * Whoever has the seed, the population and a program for SHA-256 gets the same. The seed was bound by its own SHA-256
 * before anybody knew it, so that nobody could choose it, or the population, by what it draws.
 *
 * @param population each item once
 * @throws {RangeError} when fewer than 1 or more than all are to be drawn
 * @see guangyuan-2019-32 §2(1)4
 */
export function drawSample(population: readonly string[], size: number, seed: string, sha256: Sha256): string[] {
  if (!Number.isInteger(size) || size < 1 || size > population.length) {
    throw new RangeError(`1 to ${population.length} of ${population.length} can be drawn, not ${size}.`);
  }
  return population
    .map((item, position) => ({ item, position, place: sha256(`${seed} ${item}`) }))
    .sort((a, b) => (a.place === b.place ? a.position - b.position : a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
