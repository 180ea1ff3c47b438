import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { POSTED_BODY, type PostedBodyState } from "../../domain/schemes/body-publicity.ts";
import { EVALUATION_SCHEME_MACHINE } from "../../domain/schemes/evaluation-scheme-machine.ts";
import type { EvaluationSchemeNow } from "../../persistence/schemes/evaluation-scheme-row.ts";
import type { BodyNow, SeenSubject } from "../../persistence/schemes/publicities.ts";
import type { Context } from "../context.ts";
import type { SeenSubjectInput } from "../generated/types.ts";
import { schemeStanding, schemeSubject } from "./evaluation-scheme-moves.ts";
import { conflict, type EvaluationPublicityRefusal, judged, schemeRefusal } from "./scheme-refusal.ts";

type Refusals = readonly EvaluationPublicityRefusal[];

/** A subject with its place in the input. */
export interface PlacedSubject extends SeenSubject {
  readonly field: string;
}

/** Reads which bodies and evaluation schemes are meant, each once, at least one. */
export function readSubjects(input: {
  readonly evaluationBodies?: readonly SeenSubjectInput[] | null | undefined;
  readonly evaluationSchemes?: readonly SeenSubjectInput[] | null | undefined;
}) {
  const reader = new InputReader<ListCode | "NOTHING_NAMED" | "NOT_ON_RECORD">();
  const read = (machine: SeenSubject["machine"], items: readonly SeenSubjectInput[], field: string) =>
    readList(reader, items, field, 100, ({ id, ifRevision }, at): PlacedSubject | null => {
      if (isId(id)) return { machine, id, ifRevision, field: at };
      reader.refusals.push(schemeRefusal("NOT_ON_RECORD", at));
      return null;
    });
  const { evaluationBodies, evaluationSchemes } = input;
  const bodies = read("evaluation_body", evaluationBodies == null ? [] : evaluationBodies, "evaluationBodies");
  const schemes = read("evaluation_scheme", evaluationSchemes == null ? [] : evaluationSchemes, "evaluationSchemes");
  const subjects = [...bodies, ...schemes];
  refuseTwice(
    reader,
    subjects.map(({ id }) => id),
    "evaluationSchemes",
  );
  if (subjects.length === 0 && reader.refusals.length === 0) {
    reader.refusals.push(schemeRefusal("NOTHING_NAMED", "evaluationSchemes"));
  }
  return { subjects, refusals: reader.refusals };
}

/** A step that all subjects take together. */
export interface SubjectsStep {
  readonly event: "POST" | "ANNOUNCE";
  readonly scheme: string;
  /** The publicity that shows them; null while it is to be posted. */
  readonly publicity: string | null;
  /** The day of the step; null for today. */
  readonly on: string | null;
}

/** Why not all subjects can take the step; empty when they can. */
export async function judgeSubjects(
  context: Context,
  viewer: SignedInViewer,
  subjects: readonly PlacedSubject[],
  step: SubjectsStep,
): Promise<Refusals> {
  const judgements = await Promise.all(
    subjects.map((subject) =>
      subject.machine === "evaluation_body"
        ? judgeBody(context, viewer, subject, step)
        : judgeEvaluationScheme(context, viewer, subject, step, subjects),
    ),
  );
  return judgements.flat();
}

/** Why a subject is not as somebody saw it; empty when it is. */
export async function whyNotAsSeen(
  context: Context,
  { machine, id, ifRevision, field }: PlacedSubject,
): Promise<Refusals> {
  const { bodiesNow, evaluationSchemesNow } = context.schemesDesk;
  const now = machine === "evaluation_body" ? await bodiesNow.load(id) : await evaluationSchemesNow.load(id);
  if (now === null) return [schemeRefusal("NOT_ON_RECORD", field)];
  if (now.revision === ifRevision) return [];
  const evaluationScheme = machine === "evaluation_scheme" ? await schemeStanding(context, id) : null;
  return [conflict(field, evaluationScheme === null ? null : { publicity: null, evaluationScheme })];
}

async function judgeBody(
  context: Context,
  viewer: SignedInViewer,
  subject: PlacedSubject,
  { event, scheme, publicity, on }: SubjectsStep,
): Promise<Refusals> {
  const now = await context.schemesDesk.bodiesNow.load(subject.id);
  if (now === null || !belongs(now, now.standing.publicity, scheme, publicity)) {
    return [schemeRefusal("NOT_ON_RECORD", subject.field)];
  }
  if (now.revision !== subject.ifRevision) return whyNotAsSeen(context, subject);
  return judged(POSTED_BODY, await postedBody(context, now, on), event, viewer, subject.field);
}

/** An evaluation body as posting and announcing judge it, on a day; today when none is stated. */
export async function postedBody({ schemesDesk, clock }: Context, now: BodyNow, on: string | null) {
  const today = clock.today();
  const ties = await schemesDesk.ties.load({ scheme: now.scheme, on: today });
  const { jurisdiction = null, workingBody = null } = ties ?? {};
  const { standing, lastStepOn } = now;
  // From any other state its table has no such row either.
  const state = now.state as PostedBodyState | null;
  return { state, facts: { jurisdiction, workingBody, standing, lastStepOn, on: on ?? today, today } };
}

async function judgeEvaluationScheme(
  context: Context,
  viewer: SignedInViewer,
  subject: PlacedSubject,
  { event, scheme, publicity, on }: SubjectsStep,
  all: readonly SeenSubject[],
): Promise<Refusals> {
  const now = await context.schemesDesk.evaluationSchemesNow.load(subject.id);
  if (now === null || !belongs(now, now.facts.standing.publicity, scheme, publicity)) {
    return [schemeRefusal("NOT_ON_RECORD", subject.field)];
  }
  if (now.revision !== subject.ifRevision) return whyNotAsSeen(context, subject);
  // Its body comes first, so what is announced together is announced already.
  const together = event === "ANNOUNCE" && all.some(({ id }) => id === now.evaluationBodyId);
  const judgedAs: EvaluationSchemeNow = together ? { ...now, facts: { ...now.facts, bodyState: "ANNOUNCED" } } : now;
  return judged(EVALUATION_SCHEME_MACHINE, schemeSubject(context, judgedAs, on), event, viewer, subject.field);
}

function belongs(
  { scheme }: Pick<BodyNow, "scheme">,
  shownBy: string | null,
  wanted: string,
  publicity: string | null,
): boolean {
  return scheme === wanted && (publicity === null || shownBy === publicity);
}
