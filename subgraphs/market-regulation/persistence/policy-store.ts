import type { Client } from "pg";
import type { PolicyBook } from "../../../shared/policy/policy-book.ts";
import {
  type RuleRowInput,
  type StoreOptions,
  type StoreResult,
  storeRuleRows,
} from "../../../shared/policy/store-rule-rows.ts";
import { storeCalendar } from "./store-calendar.ts";
import { storeSchemes } from "./store-schemes.ts";
import { storeTargets } from "./store-targets.ts";

/**
 * Puts what the policies folder says on record in the register's database: notices, departments, schemes, calendars,
 * divisions.
 *
 * @param client connected as the role that owns the register
 */
export async function storePolicies(
  client: Client,
  book: PolicyBook,
  options: StoreOptions = {},
): Promise<StoreResult> {
  await client.query("begin");
  try {
    await storeDivisions(client, book);
    await storeSchemes(client, book);
    await storeCalendar(client, book);
    await storeTargets(client, book);
    await client.query(options.rehearse === true ? "rollback" : "commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
  const rows = [...documentRows(book), ...departmentRows(book), ...dutyFigureRows(book), ...measureRows(book)];
  return storeRuleRows(client, rows, options);
}

function documentRows(book: PolicyBook): RuleRowInput[] {
  return book.documents.map((document) => ({
    kind: "DOCUMENT",
    id: document.id,
    document: document.id,
    body: document,
    validFrom: document.publishedOn,
    validTo: null,
    knownFrom: document.knownFrom,
    knownTo: null,
  }));
}

function departmentRows(book: PolicyBook): RuleRowInput[] {
  return book.departments.map((department) => {
    const notice = book.documents.find((document) => document.jurisdiction === department.jurisdiction);
    if (notice === undefined) throw new Error(`Departments of ${department.jurisdiction} stand without a notice.`);
    return {
      kind: "DEPARTMENT",
      id: `${department.jurisdiction}/${department.code}`,
      document: notice.id,
      body: department,
      validFrom: notice.publishedOn,
      validTo: null,
      knownFrom: notice.knownFrom,
      knownTo: null,
    };
  });
}

/** The departments decide by their own rows of these; here they are told of to whoever follows the register. */
function measureRows(book: PolicyBook): RuleRowInput[] {
  return book.measures.map((rule) => ({
    kind: "MEASURE",
    id: rule.id,
    document: rule.citation.document,
    body: rule,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    knownFrom: rule.knownFrom,
    knownTo: rule.knownTo,
  }));
}

// The mapping is the hub's own work; it is told as known since its notice, like the readings of it.
function dutyFigureRows(book: PolicyBook): RuleRowInput[] {
  return book.dutyFigures.map((row) => {
    const notice = book.documents.find((document) => document.id === row.document);
    if (notice === undefined) throw new Error(`Figures of ${row.document} stand without the notice.`);
    return {
      kind: "DUTY_FIGURES",
      id: [row.document, row.clause, row.item].filter((part) => part !== null).join("/"),
      document: row.document,
      body: row,
      validFrom: notice.publishedOn,
      validTo: null,
      knownFrom: notice.knownFrom,
      knownTo: null,
    };
  });
}

// A code table is a fact of the standard; it is taken as known since the standard's first edition, GB 2260-80.
const DIVISIONS = `
insert into register.division (code, name, parent, valid, known)
select i.code, i.name, i.parent, daterange(i."validFrom", i."validTo"), tstzrange('1980-01-01T00:00:00+08:00', null)
from jsonb_to_recordset($1::jsonb) as i(code text, name text, parent text, "validFrom" date, "validTo" date)
where not exists (
  select from register.division d where d.code = i.code and d.valid && daterange(i."validFrom", i."validTo"))`;

async function storeDivisions(client: Client, book: PolicyBook): Promise<void> {
  await client.query(DIVISIONS, [JSON.stringify(book.divisions)]);
}
