import type { SignedInViewer, Viewer } from "../../../../shared/access/viewer.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import { parseInstant } from "../../../../shared/values/instant.ts";
import { AWARD_DEPARTMENTS } from "../../domain/awards/award-officers.ts";

/** A question about one thing on a day, as far as was known at an instant. */
export interface ThingQuestion {
  readonly id: string;
  readonly validOn: string;
  readonly knownAt: string;
}

/** A question about a part of a list; what it does not filter by is left out. */
export interface ThingsQuestion extends ListPart {
  readonly validOn: string | null;
  readonly knownAt: string;
  readonly jurisdiction?: string | null;
  readonly programme?: string;
  readonly round?: string | null;
  readonly uscc?: string | null;
  readonly title?: string | null;
  readonly state?: string | null;
}

/** A part of a list. */
export interface PartOf<Found> {
  readonly items: readonly Found[];
  readonly hasNext: boolean;
}

/** What every row tells: which of the questions it answers, from 1, and when the thing was entered. */
export interface PlacedRow {
  readonly place: number;
  readonly enteredAt: string;
  readonly recordedAt: string;
}

/** The divisions whose awards somebody keeps, with all below them; none for anybody but an award office. */
export function officeDivisions(viewer: Viewer): readonly string[] {
  return isOfficer(viewer) ? viewer.jurisdictions : [];
}

function isOfficer(viewer: Viewer): viewer is SignedInViewer {
  if (viewer.kind === "PUBLIC" || viewer.role !== "DEPARTMENT" || !viewer.scopes.has("award:manage")) return false;
  return AWARD_DEPARTMENTS.some((each) => each === viewer.department);
}

/** The questions about single things as {@link byId} takes them. */
export function askedById(questions: readonly ThingQuestion[]): unknown[] {
  return [
    questions.map(({ id }) => id),
    questions.map(({ validOn }) => validOn),
    questions.map(({ knownAt }) => knownAt),
  ];
}

/** The one answer to each question, in order; null where there is none. */
export function oneEach<Row extends PlacedRow>(count: number, rows: readonly Row[]): (Omit<Row, "place"> | null)[] {
  const found = new Map(rows.map((row) => [row.place, readable(row)]));
  return Array.from({ length: count }, (_, index) => found.get(index + 1) ?? null);
}

/** A part of a list for each question, in order; one row more than asked tells that there is more. */
export function partsOf<Row extends PlacedRow>(
  questions: readonly { readonly first: number }[],
  rows: readonly Row[],
): PartOf<Omit<Row, "place">>[] {
  return questions.map(({ first }, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    return { items: own.slice(0, first).map(readable), hasNext: own.length > first };
  });
}

/** Instants come with all six decimals; answers carry none that says nothing. */
function readable<Row extends PlacedRow>({ place: _, ...row }: Row): Omit<Row, "place"> {
  return { ...row, enteredAt: parseInstant(row.enteredAt), recordedAt: parseInstant(row.recordedAt) };
}
