// The standard leaves out I, O, S, V and Z because people misread them.
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH = 18;
const FACTOR = 3;

/** A credit code as people write it: without spaces and hyphens, in narrow capitals. */
export function plainUscc(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s-]/g, "").toUpperCase();
}

/**
 * Whether a text has the form and the check character of a unified social credit code.
 *
 * @see GB 32100-2015
 */
export function isUscc(text: string): boolean {
  if (text.length !== LENGTH) return false;
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, LENGTH - 1)) {
    sum += value * weight;
    weight = (weight * FACTOR) % ALPHABET.length;
  }
  return values[LENGTH - 1] === (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
}
