import type { Client } from "pg";
import type { SignedInViewer } from "../../../shared/access/viewer.ts";
import { openPool } from "../../../shared/database/pool.ts";
import { withClient } from "../../../shared/database/provision.ts";
import { SYSTEM_CLOCK } from "../../../shared/server/open-department.ts";
import { addDays, parseCivilDate } from "../../../shared/values/civil-date.ts";
import { lookAtLoans } from "../../../subgraphs/credit/persistence/watch/watch-loans.ts";
import { openWriter } from "../../copies/register-writer.ts";
import type { DeskWorld } from "../../harness/desk-world.ts";
import { syntheticCode } from "../../harness/synthetic-code.ts";
import { plantLoans, requestOf } from "../../subgraphs/credit/loans/plant-loans.ts";
import { identityOf } from "../../subgraphs/market-regulation/cast.ts";

export const BANK = identityOf("bank");
export const OTHER_BANK = identityOf("bank-2");
export const TODAY = parseCivilDate(SYSTEM_CLOCK.today());

/** So many days before today. */
export function daysAgo(days: number): string {
  return addDays(TODAY, -days);
}

/** A title of Yunnan in force from a day, of an enterprise of its own, as lines of a history. */
export function leaderLines(uscc: string, title: string, publishedOn: string, recordedAt: string): string {
  const enterprise = {
    event: "ENTERPRISE_REGISTERED",
    uscc,
    name: `示例企业 ${title}`,
    division: "530111",
    on: "2015-01-05",
  };
  const titleLine = {
    event: "TITLE_PUBLISHED",
    title,
    uscc,
    scheme: "530000",
    category: "C3852",
    standard: `Q/${title} 1-2020`,
    on: publishedOn,
  };
  return [enterprise, titleLine].map((line) => JSON.stringify({ recordedAt, ...line })).join("\n");
}

/** A further title of an enterprise that the history has. */
export function titleLine(uscc: string, title: string, publishedOn: string, recordedAt: string): string {
  return leaderLines(uscc, title, publishedOn, recordedAt).split("\n")[1] ?? "";
}

/** An alert as a bank reads it. */
export interface AlertRead {
  readonly number: number;
  readonly kind: string;
  readonly loan: string;
  readonly uscc: string;
  readonly titleNumber: string | null;
  readonly since: string;
  readonly stillOnRecord: boolean | null;
  readonly fact: { readonly kind: string; readonly subject: string };
  readonly citations: readonly { readonly document: string; readonly clause: string; readonly basis: string }[];
}

/** Loans under watch, in a hub of the test's own. */
export class LoanWatchAtWork {
  readonly #world: DeskWorld;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return withClient(this.#world.databases.departments.credit.migratorUrl, work);
  }

  /** Puts the two banks of the demonstration on record. */
  async lenders(): Promise<void> {
    for (const [index, { tenant }] of [BANK, OTHER_BANK].entries()) {
      const overseer = {
        tenant: "overseers",
        role: "DEPARTMENT",
        department: "peoples-bank",
        jurisdictions: ["530000"],
      };
      await this.#world.rows(
        "credit",
        "select credit.institution_state($1, $2, 0, $3, $2, 'STATE_BANK', '530100', '2020-01-01')",
        [requestOf(tenant, overseer), tenant, syntheticCode(9_000 + index)],
      );
    }
  }

  /** Puts titles that nothing happens to into the department's copy, beside those of the register. */
  async bystanders(titles: readonly string[], uscc: (title: string) => string): Promise<void> {
    await this.#world.rows(
      "credit",
      `with added as (
         insert into register.title (id, number, uscc, scheme, category, category_edition, standard_id, source, known)
         select gen_random_uuid(), t.number, t.uscc, '530000', 'C3852', '2017', gen_random_uuid(), 'test',
           tstzrange('2024-01-01Z', null)
         from unnest($1::text[], $2::text[]) as t(number, uscc) returning id)
       insert into register.title_status (id, title_id, state, scheme, valid, known)
       select gen_random_uuid(), id, 'IN_FORCE', '530000', '[2024-01-01,)', tstzrange('2024-01-01Z', null) from added`,
      [titles, titles.map(uscc)],
    );
  }

  /** A loan for each title, that rests on the title's being in force on the day; their ids, in order. */
  async lend(tenant: string, titles: readonly string[], decidedOn: string = TODAY): Promise<string[]> {
    const rows = await this.#world.rows(
      "credit",
      `select t.number, t.uscc, s.id from register.title t join register.title_status s on s.title_id = t.id
       where t.number = any ($1) and s.state = 'IN_FORCE' and upper_inf(s.known)`,
      [titles],
    );
    const found = new Map(rows.map((row) => [String(row.number), row]));
    const loans = titles.map((title) => {
      const row = found.get(title);
      if (row === undefined) throw new Error(`A title in force was expected: ${title}.`);
      return { tenant, uscc: String(row.uscc), titleStatus: String(row.id), decidedOn };
    });
    return this.asOwner((client) => plantLoans(client, loans));
  }

  /** Revokes titles in the register on a day, and waits until every copy knows. */
  async revoke(titles: readonly string[], on: string): Promise<void> {
    const writer = await openWriter(this.#world.databases);
    const rows = await this.#world.rows("market-regulation", "select id from register.title where number = any ($1)", [
      titles,
    ]);
    for (const { id } of rows) await writer.revoke(String(id), on);
    await writer.acknowledge();
    await writer.close();
  }

  /** Resolves once the department's own watch has looked at all that its copy and its tables hold now. */
  async watched(): Promise<void> {
    const [mark] = await this.#world.rows("credit", "select at::text from register.heartbeat");
    for (;;) {
      const [row] = await this.#world.rows(
        "credit",
        "select p.until >= $1::timestamptz and not exists (select from credit.watch_due) as done from credit.watch_progress p",
        [mark?.at],
      );
      if (row?.done === true) return;
    }
  }

  /** Looks as a further process of the department would, beside the one that runs. */
  async lookBeside(times: number): Promise<(number | null)[]> {
    const pool = openPool(this.#world.databases.departments.credit.appUrl, () => {});
    try {
      return await Promise.all(Array.from({ length: times }, () => lookAtLoans(pool)));
    } finally {
      await pool.end();
    }
  }

  /** All that a bank reads, a part at a time, each cursor kept. */
  async alerts(viewer: SignedInViewer, part = 100, loan: string | null = null): Promise<AlertRead[]> {
    const text = `query ($first: Int!, $after: String, $loan: ID) {
      creditLoanAlerts(first: $first, after: $after, loan: $loan) {
        edges { node { number kind loan uscc titleNumber since stillOnRecord fact { kind subject } citations { document clause basis } } }
        pageInfo { hasNextPage endCursor } } }`;
    const read: AlertRead[] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await this.#world.ask(viewer, text, { first: part, after, loan });
      if (errors !== undefined) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
      const list = data?.creditLoanAlerts as AlertList;
      read.push(...list.edges.map(({ node }) => node));
      if (!list.pageInfo.hasNextPage) return read;
      after = list.pageInfo.endCursor;
    }
  }
}

interface AlertList {
  readonly edges: readonly { readonly node: AlertRead }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
