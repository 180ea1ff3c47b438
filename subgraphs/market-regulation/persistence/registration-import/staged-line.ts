/** What a registration file states about one enterprise. */
export interface StatedRegistration {
  readonly uscc: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly establishedOn: string;
  /** Null when the file does not state it. */
  readonly enterpriseType: string | null;
  /** Decimal text, 10,000 units of the currency. */
  readonly capitalWan: string | null;
  /** ISO 4217, also of currencies that are no more. */
  readonly capitalCurrency: string | null;
  readonly division: string;
  /** How an unclear statement was read, kept with the source of the fact; null when nothing was unclear. */
  readonly reading: string | null;
}

/** Why a line is not taken. */
export interface LineFault {
  /** `CODE_LENGTH`; the importer's own list. */
  readonly kind: string;
  readonly column: string;
  readonly value: string;
  readonly english: string;
  readonly chinese: string;
}

/** One record of a file, as it waits for all others: taken or not. */
export type StagedLine = {
  /** Of the file, from 1; where the record begins. */
  readonly line: number;
  /** The fields as they were written. */
  readonly fields: readonly string[];
} & (
  | { readonly registration: StatedRegistration; readonly fault: null }
  | { readonly registration: null; readonly fault: LineFault }
);

/** Kept by the connection alone: whatever happens to it, nothing remains. */
export const CREATE_STAGING = `
create temp table registration_line (
  line integer not null,
  fields text not null,
  uscc text,
  name text,
  established_on date,
  enterprise_type text,
  capital_wan numeric,
  capital_currency text,
  division text,
  reading text,
  fault text,
  fault_column text,
  fault_value text,
  english text,
  chinese text
)`;

export const COPY_STAGING = "copy pg_temp.registration_line from stdin";

/** One line of COPY's text format. */
export function copyText({ line, fields, registration: stated, fault }: StagedLine): string {
  const written = escaped(JSON.stringify(fields));
  if (fault !== null) {
    const { kind, column, value, english, chinese } = fault;
    return `${line}\t${written}${NULLS.repeat(8)}\t${[kind, column, value, english, chinese].map(escaped).join("\t")}\n`;
  }
  const values = [
    stated.uscc,
    stated.name,
    stated.establishedOn,
    stated.enterpriseType,
    stated.capitalWan,
    stated.capitalCurrency,
    stated.division,
    stated.reading,
  ];
  return `${line}\t${written}\t${values.map(escapedOrNull).join("\t")}${NULLS.repeat(5)}\n`;
}

const NULLS = "\t\\N";
const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapedOrNull(text: string | null): string {
  return text === null ? "\\N" : escaped(text);
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;
}
