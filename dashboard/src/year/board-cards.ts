import type { YearBoardQuery } from "../../generated/year.ts";
import type { PublicityClock } from "../kit/working-day-clock.tsx";
import type { Stateful } from "./state-names.ts";

/** The stages of an evaluation year, in their order. */
export const STAGES = [
  "KEY_FIELDS",
  "CALLS",
  "FORMAL_CHECK",
  "EXPERT_REVIEW",
  "PUBLICITY",
  "ANNOUNCED",
  "RANKING",
  "REPORTED",
  "LIST_PUBLICITY",
  "RELEASED",
  "LEFT",
] as const;

export type Stage = (typeof STAGES)[number];

/** A thing on the board. */
export interface BoardCard {
  readonly id: string;
  readonly stage: Stage;
  readonly of: Stateful;
  readonly title: string;
  readonly detail: string | null;
  readonly state: string;
  readonly since: string | null;
  readonly to: string;
  readonly clock: PublicityClock | null;
  /** How many objections are open against it; null when that is not known. */
  readonly openObjections: number | null;
}

type Connected<Node> = { readonly edges: readonly { readonly node: Node }[] } | null;

/**
 * What is where in the procedure.
 *
 * @returns the cards of each kind; null for a kind that the hub did not give
 */
export function cardsOf(data: YearBoardQuery): (readonly BoardCard[] | null)[] {
  const clocks = clocksOf(data);
  const objections = openObjectionsOf(data);
  return [
    mapped(data.keyFields, (field) => ({
      ...plain("keyField", field, "/year/key-fields"),
      stage: field.state === "PUBLISHED" ? "KEY_FIELDS" : "LEFT",
      title: field.name,
      detail: field.category,
    })),
    mapped(data.calls, (call) => ({
      ...plain("call", call, `/year/calls/${call.id}`),
      stage: "CALLS",
      title: call.title,
      detail: call.closesOn === null ? null : `${call.openedOn} – ${call.closesOn}`,
    })),
    mapped(data.evaluationBodies, (body) => ({
      ...plain("body", body, `/year/bodies/${body.id}`),
      stage: stageOfReviewed(body.state),
      title: body.name,
      detail: null,
      clock: body.state === "IN_PUBLICITY" ? (clocks.get(body.id) ?? null) : null,
      openObjections: objections === null ? null : (objections.get(body.id) ?? 0),
    })),
    mapped(data.evaluationSchemes, (scheme) => ({
      ...plain("scheme", scheme, `/year/schemes/${scheme.id}`),
      stage: stageOfReviewed(scheme.state),
      title: scheme.title,
      detail: `${scheme.category} · ${scheme.evaluationBodyName}`,
      clock: scheme.state === "IN_PUBLICITY" ? (clocks.get(scheme.id) ?? null) : null,
      openObjections: objections === null ? null : (objections.get(scheme.id) ?? 0),
    })),
    mapped(data.rankings, (ranking) => ({
      ...plain("ranking", ranking, `/year/rankings/${ranking.id}`),
      stage: stageOfRanking(ranking.state),
      title: ranking.evaluationScheme?.title ?? ranking.category,
      detail: ranking.category,
      clock: ranking.state === "IN_PUBLICITY" ? (clocks.get(ranking.id) ?? null) : null,
      openObjections: objections === null ? null : (objections.get(ranking.id) ?? 0),
    })),
  ];
}

function mapped<Node>(connection: Connected<Node>, card: (node: Node) => BoardCard): readonly BoardCard[] | null {
  return connection === null ? null : connection.edges.map(({ node }) => card(node));
}

function plain(
  of: Stateful,
  thing: { readonly id: string; readonly state: string; readonly stateSince: string | null },
  to: string,
) {
  return { id: thing.id, of, state: thing.state, since: thing.stateSince, to, clock: null, openObjections: 0 };
}

function stageOfReviewed(state: string): Stage {
  switch (state) {
    case "DRAFT":
    case "APPLIED":
    case "SUBMITTED":
      return "FORMAL_CHECK";
    case "FORMAL_OK":
    case "EXPERT_OK":
      return "EXPERT_REVIEW";
    case "IN_PUBLICITY":
      return "PUBLICITY";
    case "ANNOUNCED":
    case "IN_USE":
    case "SUSPENDED":
      return "ANNOUNCED";
    default:
      return "LEFT";
  }
}

function stageOfRanking(state: string): Stage {
  switch (state) {
    case "REPORTED":
    case "AUDITED":
      return "REPORTED";
    case "IN_PUBLICITY":
      return "LIST_PUBLICITY";
    case "RELEASED":
      return "RELEASED";
    default:
      return "RANKING";
  }
}

function clocksOf({ publicities }: YearBoardQuery): ReadonlyMap<string, PublicityClock> {
  // The newest comes first; what was posted again is in the newest.
  const oldestFirst = [...(publicities?.edges.map(({ node }) => node) ?? [])].reverse();
  return new Map(oldestFirst.flatMap((publicity) => publicity.subjects.map(({ id }) => [id, publicity] as const)));
}

/** Objections that are not settled, by what they are against; null when the list of them is not whole. */
function openObjectionsOf({ objections, publicities }: YearBoardQuery): ReadonlyMap<string, number> | null {
  if (objections === null || objections.pageInfo.hasNextPage || publicities === null) return null;
  const subjects = new Map(publicities.edges.map(({ node }) => [node.id, node.subjects.map(({ id }) => id)]));
  const counts = new Map<string, number>();
  for (const { node } of objections.edges) {
    if (node.state !== "FILED" && node.state !== "UNDER_REVIEW") continue;
    for (const id of concerned(node, subjects)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

// One against a candidate counts at the ranking that the list was drawn from; its publicity names that.
function concerned(
  { against, publicity }: { readonly against: string | null; readonly publicity: { readonly id: string } },
  subjects: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const within = subjects.get(publicity.id) ?? [];
  return against !== null && within.includes(against) ? [against] : within;
}
