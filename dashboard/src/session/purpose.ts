const KEY = "leader-hub.purpose";

/** What the person says that questions are for, where they hold several purposes; null as the token has it first. */
export function statedPurpose(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Says what questions are for from now on. */
export function statePurpose(purpose: string | null): void {
  if (purpose === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, purpose);
}
