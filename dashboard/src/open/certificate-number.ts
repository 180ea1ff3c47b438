/** The number of a certificate in what somebody typed or pasted: the number itself, or an address that holds it. */
export function certificateNumberIn(text: string): string {
  const typed = text.trim().normalize("NFC");
  const found = /\/certificates\/([^/?#\s]+)/.exec(typed)?.[1];
  if (found === undefined) return typed;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}
