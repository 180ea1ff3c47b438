import type { Pool } from "pg";
import type { BanFact, StandingFacts, TitleFact, TitleState } from "../values/decision/facts.ts";
import { stateOnDay } from "../values/decision/facts.ts";
import { type Instant, parseInstant } from "../values/instant.ts";
import { ONE_ASKED, standingSql } from "./standing-sql.ts";

/** An enterprise on a day, as far as was known at an instant. */
export interface Question {
  readonly uscc: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A rule row as the statement gives it. */
export interface RuleRow {
  readonly kind: string;
  readonly id: string;
  readonly body: object;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/** What a department reads for a question, with its own columns beside the register's. */
export interface Reading<Extra> {
  readonly facts: StandingFacts;
  readonly extra: Extra;
}

interface Row {
  readonly knownAt: string | null;
  readonly fresh: boolean;
  readonly titles: readonly TitleRow[] | null;
  readonly bans: readonly BanRow[] | null;
  readonly rulesVersion: string | null;
  readonly rules: readonly RuleRow[] | null;
}

interface TitleRow {
  readonly id: string;
  readonly number: string;
  readonly scheme: string;
  readonly category: string;
  readonly state: TitleState;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly knownFrom: string;
  readonly publicityLastDay: string | null;
}

interface BanRow {
  readonly id: string;
  readonly scheme: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly knownFrom: string;
}

/** A statement that the server keeps with its plan. */
interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

export type ReadFor = "ANSWER" | "DECISION";

/** What a department adds to the statement, and how it reads it. */
export interface StandingReaderOptions<Rules, Extra> {
  readonly pool: Pick<Pool, "query">;
  /** How old the copy may be when asked about now; null where it answers only for what it knows already. */
  readonly freshnessLimitMs: number | null;
  /**
   * What is read for: a decision of record is read by statements of other names, so that whoever sends what is only
   * answered to a standby leaves it where it is put on record.
   */
  readonly readFor: ReadFor;
  /** SQL of further columns, each followed by a comma; may be empty. Its own parameters begin with $6. */
  readonly extraColumns: string;
  readExtra(row: Readonly<Record<string, unknown>>): Extra;
  readRules(rows: readonly RuleRow[]): Rules;
}

/** Reads standings from the copy: one statement, for one question or a thousand. */
export class StandingReader<Rules, Extra> {
  readonly #options: StandingReaderOptions<Rules, Extra>;
  readonly #one: NamedStatement;
  readonly #many: NamedStatement;
  #held: { readonly version: string; readonly rules: Rules } | null = null;

  constructor(options: StandingReaderOptions<Rules, Extra>) {
    this.#options = options;
    const name = options.readFor === "DECISION" ? "decided-standing" : "standing";
    this.#one = { name, text: standingSql(options.extraColumns, ONE_ASKED) };
    this.#many = { name: `${name}s`, text: standingSql(options.extraColumns) };
  }

  /**
   * @param extraValues the parameters of the department's own columns
   * @returns the rules as they stand and a reading for each question, in order
   */
  async read(
    questions: readonly Question[],
    extraValues: readonly unknown[] = [],
  ): Promise<{ rules: Rules; readings: Reading<Extra>[] }> {
    const values = [
      questions.map((question) => question.uscc),
      questions.map((question) => question.validOn),
      questions.map((question) => question.knownAt),
      this.#options.freshnessLimitMs,
      this.#held?.version ?? "-1",
      ...extraValues,
    ];
    const statement = questions.length === 1 ? this.#one : this.#many;
    const { rows } = await this.#options.pool.query<Row>({ ...statement, values });
    const rules = this.#rulesOf(rows[0]);
    const readings = questions.map((question, index) => {
      const row = rows[index];
      if (row === undefined) throw new Error(`A row for each of ${questions.length} questions was expected.`);
      return { facts: factsOf(question, row), extra: this.#options.readExtra({ ...row }) };
    });
    return { rules, readings };
  }

  #rulesOf(first: Row | undefined): Rules {
    if (first?.rulesVersion != null && first.rules !== null) {
      this.#held = { version: first.rulesVersion, rules: this.#options.readRules(first.rules) };
    }
    if (this.#held === null) throw new Error("The department holds no rule rows; its policies are not loaded.");
    return this.#held.rules;
  }
}

function factsOf(question: Question, row: Row): StandingFacts {
  return {
    validOn: question.validOn,
    knownAt: row.knownAt === null ? question.knownAt : canonical(row.knownAt),
    fresh: row.fresh,
    titles: row.titles === null ? [] : row.titles.map((title) => titleFact(title, question.validOn)),
    bans: row.bans === null ? [] : row.bans.map(banFact),
  };
}

function titleFact(row: TitleRow, validOn: string): TitleFact {
  const state = stateOnDay(row.state, row.publicityLastDay, validOn);
  return {
    number: row.number,
    scheme: row.scheme,
    category: row.category,
    state,
    publicityLastDay: row.publicityLastDay,
    evidence: {
      kind: "title-status",
      id: row.id,
      subject: `${row.number} ${state}`,
      validFrom: row.validFrom,
      validTo: row.validTo,
      knownFrom: canonical(row.knownFrom),
    },
  };
}

function banFact(row: BanRow): BanFact {
  return {
    scheme: row.scheme,
    firstDay: row.firstDay,
    lastDay: row.lastDay,
    evidence: {
      kind: "ban",
      id: row.id,
      subject: row.scheme,
      validFrom: row.firstDay,
      validTo: row.lastDay,
      knownFrom: canonical(row.knownFrom),
    },
  };
}

/** Instants come with all six decimals; answers carry none that says nothing. */
function canonical(text: string): Instant {
  return parseInstant(text);
}
