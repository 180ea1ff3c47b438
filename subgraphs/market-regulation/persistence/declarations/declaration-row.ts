import { parseDecimal } from "../../../../shared/values/decimal.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { normaliseStandardNumber } from "../../../../shared/values/standard-number.ts";
import type {
  DeclarationContent,
  DeclarationState,
  DeclaredProduct,
  Indicator,
  MandatoryStatement,
} from "../../domain/declarations/declaration.ts";
import type { DeclarationOnDay } from "../../domain/declarations/declaration-on-day.ts";

/** A row of the statements about declarations. */
export interface DeclarationRow {
  /** Which of the questions it answers, from 1. */
  readonly place: number;
  readonly id: string;
  readonly uscc: string;
  readonly revisesId: string | null;
  readonly draftedAt: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly state: DeclarationState;
  readonly stateSince: string | null;
  readonly revision: number;
  readonly recordedAt: string;
  readonly declaredOn: string | null;
  readonly content: ContentRow;
}

/** What a declaration says, as the database tells it. */
export interface ContentRow extends Pick<DeclarationContent, "numberAsPublished" | "name" | "origin" | "levelClaimed"> {
  readonly number: string;
  readonly mandatoryStatement: MandatoryStatement["kind"] | null;
  readonly products: readonly DeclaredProduct[];
  readonly references: readonly ReferenceRow[];
  readonly indicators: readonly (Omit<Indicator, "value"> & { readonly value: string })[];
}

/** A classification or another standard that a declaration names. */
export interface ReferenceRow {
  readonly kind: "ICS" | "CCS" | "MANDATORY_STANDARD" | "REFERENCE_STANDARD";
  readonly code: string;
  readonly edition: string | null;
}

/** Reads a row. */
export function declarationOf({
  place: _,
  content,
  knownAt,
  draftedAt,
  recordedAt,
  ...row
}: DeclarationRow): DeclarationOnDay {
  return {
    ...row,
    ...contentOf(content),
    knownAt: parseInstant(knownAt),
    draftedAt: parseInstant(draftedAt),
    recordedAt: parseInstant(recordedAt),
  };
}

/** Reads what a declaration says. */
export function contentOf({
  references,
  mandatoryStatement,
  number,
  indicators,
  ...rest
}: ContentRow): DeclarationContent {
  const codes = (kind: ReferenceRow["kind"]) => references.filter((each) => each.kind === kind).map(({ code }) => code);
  const standards = (kind: ReferenceRow["kind"]) => codes(kind).map(normaliseStandardNumber);
  return {
    ...rest,
    number: normaliseStandardNumber(number),
    ics: classifications(references, "ICS"),
    ccs: classifications(references, "CCS"),
    mandatoryStatement:
      mandatoryStatement === null ? null : { kind: mandatoryStatement, standards: standards("MANDATORY_STANDARD") },
    referenceStandards: standards("REFERENCE_STANDARD"),
    indicators: indicators.map((indicator) => ({ ...indicator, value: parseDecimal(indicator.value) })),
  };
}

/** What a declaration says, as the database is told it. */
export function contentRowOf(content: DeclarationContent): ContentRow {
  const { ics, ccs, mandatoryStatement, referenceStandards, ...rest } = content;
  const named = (kind: ReferenceRow["kind"], code: string, edition: string | null = null) => ({ kind, code, edition });
  return {
    ...rest,
    mandatoryStatement: mandatoryStatement === null ? null : mandatoryStatement.kind,
    references: [
      ...ics.map(({ code, edition }) => named("ICS", code, edition)),
      ...ccs.map(({ code, edition }) => named("CCS", code, edition)),
      ...(mandatoryStatement === null ? [] : mandatoryStatement.standards).map((number) =>
        named("MANDATORY_STANDARD", number),
      ),
      ...referenceStandards.map((number) => named("REFERENCE_STANDARD", number)),
    ],
  };
}

function classifications(references: readonly ReferenceRow[], kind: "ICS" | "CCS") {
  return references.flatMap((each) =>
    each.kind === kind && each.edition !== null ? [{ code: each.code, edition: each.edition }] : [],
  );
}
