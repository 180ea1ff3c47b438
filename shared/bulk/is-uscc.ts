import { InvalidUscc, parseUscc } from "../values/uscc.ts";

/** Whether a text is a unified social credit code. */
export function isUscc(text: string): boolean {
  try {
    parseUscc(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidUscc) return false;
    throw error;
  }
}
