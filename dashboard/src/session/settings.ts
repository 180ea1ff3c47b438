/** What the hub says of itself before anybody signs in; the gateway's `/desk-settings`. */
export interface Settings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly publicUrl: string;
  readonly embeddedProvider: boolean;
  readonly demonstrationDay: string | null;
  readonly explorer: boolean;
}

/** @throws {Error} when the hub does not answer */
export async function readSettings(): Promise<Settings> {
  const response = await fetch("/desk-settings");
  if (!response.ok) throw new Error(`The hub answered ${response.status}.`);
  return (await response.json()) as Settings;
}
