/** What a refusal tells: machines read `expected` and `came`, people one of the messages. */
export interface Refusal {
  readonly expected: string;
  readonly came: string;
  readonly message: string;
  readonly messageZh: string;
}

/** Text that is not the value it was read as; every parse function throws a class of its own below this one. */
export abstract class InvalidValue extends Error implements Refusal {
  readonly expected: string;
  readonly came: string;
  /** The message in Chinese. */
  readonly messageZh: string;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = new.target.name;
    this.expected = refusal.expected;
    this.came = refusal.came;
    this.messageZh = refusal.messageZh;
  }
}

/** Foreign text as a message may show it: quoted, control characters escaped, at most 40 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
