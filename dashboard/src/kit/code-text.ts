const CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** A credit code as it may have been pasted, as the hub writes it: no spaces or hyphens, half-width, capitals. */
export function codeOf(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\-‐–—]/g, "")
    .toUpperCase();
}

/** Whether a text has the form of a whole credit code; only the register knows whether it is one. */
export function looksLikeCode(text: string): boolean {
  return CODE.test(codeOf(text));
}

/** Whether a text is a piece of a code that is too short to be looked for. */
export function isShortCode(text: string): boolean {
  return /^[0-9A-Z]{0,2}\d[0-9A-Z]{0,2}$/.test(codeOf(text)) && codeOf(text).length < 4;
}
