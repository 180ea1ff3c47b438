/** When a department is no longer asked, and when it is asked again. */
export interface BreakerSettings {
  /** How many of the latest calls are looked at. */
  readonly window: number;
  /** With this many failures among them the breaker opens. */
  readonly failures: number;
  /** How long it stays open before one call is made as a probe. */
  readonly openMs: number;
}

/** Opens after ten failures among the last twenty calls, so within twenty failed calls whatever went before. */
export const BREAKER_SETTINGS: BreakerSettings = { window: 20, failures: 10, openMs: 1_000 };

/** CALL and PROBE must be followed by `succeeded` or `failed`, or by `abandoned` when nobody waited for the reply. */
export type Admission = "CALL" | "PROBE" | "REFUSED";

/**
 * Keeps callers from waiting for a department that does not answer.
 *
 * @param nowMs a clock that only runs forward
 * @param onChange told whenever it opens or closes
 */
export class CircuitBreaker {
  readonly #settings: BreakerSettings;
  readonly #nowMs: () => number;
  readonly #onChange: (isOpen: boolean) => void;
  #outcomes: boolean[] = [];
  #openSinceMs: number | null = null;
  #probing = false;

  constructor(settings: BreakerSettings, nowMs: () => number, onChange: (isOpen: boolean) => void = () => {}) {
    this.#settings = settings;
    this.#nowMs = nowMs;
    this.#onChange = onChange;
  }

  get isOpen(): boolean {
    return this.#openSinceMs !== null;
  }

  /**
   * Whether the next call may be made.
   *
   * @param mayProbe whether the call does no harm when nobody uses its reply
   */
  admit(mayProbe: boolean): Admission {
    if (this.#openSinceMs === null) return "CALL";
    if (!mayProbe || this.#probing || this.#nowMs() - this.#openSinceMs < this.#settings.openMs) return "REFUSED";
    this.#probing = true;
    return "PROBE";
  }

  succeeded(admission: Admission): void {
    if (admission === "PROBE") this.#close();
    else this.#record(true);
  }

  failed(admission: Admission): void {
    if (admission === "PROBE") this.#open();
    else this.#record(false);
  }

  /** The caller left before there was an outcome. */
  abandoned(admission: Admission): void {
    if (admission === "PROBE") this.#probing = false;
  }

  #record(success: boolean): void {
    // Calls that were under way when it opened tell nothing new.
    if (this.#openSinceMs !== null) return;
    this.#outcomes = [...this.#outcomes, success].slice(-this.#settings.window);
    if (this.#outcomes.filter((outcome) => !outcome).length >= this.#settings.failures) this.#open();
  }

  #open(): void {
    this.#openSinceMs = this.#nowMs();
    this.#probing = false;
    this.#onChange(true);
  }

  #close(): void {
    this.#openSinceMs = null;
    this.#probing = false;
    this.#outcomes = [];
    this.#onChange(false);
  }
}
