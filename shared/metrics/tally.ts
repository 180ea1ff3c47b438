import { Counter, type Registry } from "prom-client";

const SEPARATOR = "\u0000";

/** What a tally is called, by what it tells its counts apart, and how many counts it holds at most. */
export interface TallySettings {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  readonly most: number;
}

/**
 * A counter for what happens a thousand times in one request: counting is a look into a map, and the library's own
 * counter is filled when figures are asked for. Values beyond the most it holds are counted together as `other`.
 */
export class Tally {
  readonly #counts = new Map<string, number>();
  readonly #settings: TallySettings;

  constructor(settings: TallySettings, registry: Registry) {
    this.#settings = settings;
    const { name, help, labelNames } = settings;
    const counts = this.#counts;
    new Counter({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      collect() {
        this.reset();
        for (const [key, count] of counts) {
          const values = key.split(SEPARATOR);
          this.inc(Object.fromEntries(labelNames.map((label, index) => [label, String(values[index])])), count);
        }
      },
    });
  }

  /** Counts one more, with a value for each label in order. */
  add(...values: readonly string[]): void {
    const key = values.join(SEPARATOR);
    const count = this.#counts.get(key);
    if (count !== undefined) this.#counts.set(key, count + 1);
    else if (this.#counts.size < this.#settings.most) this.#counts.set(key, 1);
    else this.#addOther();
  }

  #addOther(): void {
    const key = this.#settings.labelNames.map(() => "other").join(SEPARATOR);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
}
