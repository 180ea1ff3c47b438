/** Most characters of a name by which it is found. */
const LONGEST = 200;

/** A name as it is compared: full-width characters as what they stand for, small letters, no spaces. */
export function foldName(name: string): string {
  const folded = name
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return Array.from(folded).slice(0, LONGEST).join("");
}

/** All single characters of a folded name and all pairs of neighbours: a name that holds a text has the text's pairs. */
export function gramsOf(folded: string): string[] {
  const characters = Array.from(folded);
  return [...new Set([...characters, ...pairsOf(characters)])];
}

/** What the grams of a name that holds this text have to hold. */
export function gramsToFind(folded: string): string[] {
  const characters = Array.from(folded);
  return characters.length === 1 ? characters : [...new Set(pairsOf(characters))];
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
