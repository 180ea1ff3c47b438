/** Encodes text as GB18030, by the decoder that Node has, turned round. */
export function encodeGb18030(text: string): Buffer {
  const codes = codesByCharacter();
  return Buffer.concat(
    Array.from(text, (character) => {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`${character} was expected to have a code in GB18030.`);
      return code;
    }),
  );
}

let table: Map<string, Buffer> | null = null;

function codesByCharacter(): Map<string, Buffer> {
  if (table !== null) return table;
  table = new Map();
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), Buffer.from([byte]));
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) add(table, [first, second]);
  }
  // Four bytes for every other character of the basic plane.
  for (let first = 0x81; first <= 0x84; first++) {
    for (let second = 0x30; second <= 0x39; second++) {
      for (let third = 0x81; third <= 0xfe; third++) {
        for (let fourth = 0x30; fourth <= 0x39; fourth++) add(table, [first, second, third, fourth]);
      }
    }
  }
  return table;
}

const DECODER = new TextDecoder("gb18030", { fatal: true, ignoreBOM: true });

function add(codes: Map<string, Buffer>, bytes: number[]): void {
  try {
    const character = DECODER.decode(Buffer.from(bytes));
    if (!codes.has(character)) codes.set(character, Buffer.from(bytes));
  } catch {
    // Not every combination is assigned.
  }
}
