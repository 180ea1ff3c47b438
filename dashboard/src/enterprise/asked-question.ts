/** What the questions of one enterprise's page have in common. */
export interface Asked {
  readonly uscc: string;
  readonly jurisdiction: string;
  /** Whether all jurisdictions are asked for. */
  readonly all: boolean;
}
