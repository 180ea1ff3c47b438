import type { Pool } from "pg";
import type { Viewer } from "../../../../shared/access/viewer.ts";
import type { ProcedureOutcome, ProcedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import type { ListPart } from "../../../../shared/server/list-part.ts";
import type { TitleState } from "../../../../shared/values/decision/facts.ts";
import type { CandidateOnDay, ConsentPaper, RecordedConsent, ShortlistOnDay } from "../../domain/titles/candidate.ts";
import type { CertificateRules } from "../../domain/titles/certificate-citations.ts";
import type { RankedEntry } from "../../domain/titles/shortlist-selection.ts";
import type { TitleFacts } from "../../domain/titles/title-facts.ts";
import type { TitleStepTaken } from "../../domain/titles/title-step.ts";
import { callProcedure } from "../procedure/call-procedure.ts";
import type { EnterpriseViewer } from "../procedure/enterprise-viewer.ts";
import {
  candidaciesOf,
  candidateSteps,
  candidatesById,
  type PartOfCandidacies,
  shortlistsOf,
} from "./candidate-reader.ts";
import { RANKINGS_NOW_SQL, TITLES_NOW_SQL } from "./title-now-sql.ts";
import {
  type AskedOnDay,
  certificateRules,
  holders,
  rowsByPlace,
  type TitleDetails,
  type TitleKey,
  titleDetails,
  titlesByNumber,
} from "./title-reader.ts";

/** Something as it stands now, judged for a day. */
export interface AskedForDay {
  readonly id: string;
  readonly on: string;
}

type OfScheme = Pick<
  TitleFacts,
  "workingBody" | "evaluationBody" | "publisherRole" | "consentAsked" | "daysAsked" | "moreDaysAllowed"
>;

/** A title or candidate as it stands now, for whoever is about to move it. */
export interface TitleNow
  extends OfScheme,
    Pick<
      TitleFacts,
      | "rankingState"
      | "consentOn"
      | "banned"
      | "posted"
      | "objected"
      | "twinInForce"
      | "lastStepOn"
      | "publishedOn"
      | "ended"
    > {
  readonly id: string;
  readonly uscc: string;
  readonly rankingId: string | null;
  /** On the day asked about; null when it did not exist. */
  readonly state: TitleState | null;
  /** Null when no step was taken with it. */
  readonly revision: number | null;
}

/** A ranking as it stands now, for whoever is about to draw or post its short list. */
export interface RankingNow extends OfScheme, Pick<TitleFacts, "lastStepOn"> {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly mostLeaders: number | null;
  readonly entries: readonly (RankedEntry & { readonly uscc: string })[];
  /** Ids of those on the short list, in order of rank. */
  readonly candidates: readonly string[];
}

/** A short list as it shall be. */
export interface ShortlistToDraw {
  readonly chosen: readonly string[];
  readonly skipped: readonly { readonly entry: string; readonly reason: string }[];
}

/** A list as it shall be posted. */
export interface ListToPost {
  readonly workingDays: number | null;
  /** The publisher's own numbers, by candidate. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** Something at the revision at which somebody saw it. */
export interface SeenAt {
  readonly id: string;
  readonly ifRevision: number;
}

/** Short lists and titles. Candidates are seen by those concerned; titles by everybody. */
export interface Titles {
  /** In order; null for what is not there. */
  titlesNow(viewer: Viewer, asked: readonly AskedForDay[]): Promise<(TitleNow | null)[]>;
  rankingsNow(viewer: Viewer, asked: readonly AskedForDay[]): Promise<(RankingNow | null)[]>;
  candidates(viewer: Viewer, questions: readonly AskedOnDay[]): Promise<(CandidateOnDay | null)[]>;
  shortlists(viewer: Viewer, questions: readonly AskedOnDay[]): Promise<(ShortlistOnDay | null)[]>;
  candidacies(viewer: EnterpriseViewer, part: ListPart, today: string): Promise<PartOfCandidacies>;
  candidateSteps(viewer: Viewer, questions: readonly AskedOnDay[]): Promise<TitleStepTaken[][]>;
  holders(viewer: Viewer, ids: readonly string[]): Promise<(TitleKey | null)[]>;
  byNumber(viewer: Viewer, numbers: readonly string[]): Promise<(TitleKey | null)[]>;
  details(viewer: Viewer, questions: readonly AskedOnDay[]): Promise<TitleDetails[]>;
  certificateRules(viewer: Viewer, questions: readonly AskedOnDay[]): Promise<CertificateRules[]>;
  draw(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenAt,
    list: ShortlistToDraw,
    on: string | null,
  ): Promise<ProcedureOutcome>;
  consent(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenAt,
    said: RecordedConsent["outcome"],
    paper: ConsentPaper | null,
    on: string | null,
  ): Promise<ProcedureOutcome>;
  post(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: SeenAt,
    list: ListToPost,
    on: string | null,
  ): Promise<ProcedureOutcome>;
  release(
    viewer: Viewer,
    request: ProcedureRequest,
    seen: readonly SeenAt[],
    on: string | null,
  ): Promise<ProcedureOutcome>;
  giveUp(viewer: Viewer, request: ProcedureRequest, seen: SeenAt, on: string | null): Promise<ProcedureOutcome>;
}

/** Opens short lists and titles on the application role's connections. */
export function openTitles(pool: Pick<Pool, "query">): Titles {
  const call = (name: string, values: readonly unknown[]) => callProcedure<ProcedureOutcome>(pool, name, values);
  return {
    titlesNow: (_viewer, asked) => nowOf<TitleNow>(pool, "titles-now", TITLES_NOW_SQL, asked),
    rankingsNow: (_viewer, asked) => nowOf<RankingNow>(pool, "rankings-to-list", RANKINGS_NOW_SQL, asked),
    candidates: (viewer, questions) => candidatesById(pool, viewer, questions),
    shortlists: (viewer, questions) => shortlistsOf(pool, viewer, questions),
    candidacies: (viewer, part, today) => candidaciesOf(pool, viewer, part, today),
    candidateSteps: (_viewer, questions) => candidateSteps(pool, questions),
    holders: (_viewer, ids) => holders(pool, ids),
    byNumber: (_viewer, numbers) => titlesByNumber(pool, numbers),
    details: (_viewer, questions) => titleDetails(pool, questions),
    certificateRules: (_viewer, questions) => certificateRules(pool, questions),
    draw: (_viewer, request, { id, ifRevision }, { chosen, skipped }, on) =>
      call("shortlist_draw", [request, id, ifRevision, chosen, JSON.stringify(skipped), on]),
    consent: (_viewer, request, { id, ifRevision }, said, paper, on) =>
      call("consent_record", [
        request,
        id,
        ifRevision,
        said,
        paper === null ? null : paper.sha256,
        paper === null ? null : paper.name,
        on,
      ]),
    post: (_viewer, request, { id, ifRevision }, { workingDays, numbers }, on) =>
      call("list_post", [request, id, ifRevision, workingDays, numbers, on]),
    release: (_viewer, request, seen, on) =>
      call("titles_release", [request, JSON.stringify(seen.map(({ id, ...rest }) => ({ title: id, ...rest }))), on]),
    giveUp: (_viewer, request, { id, ifRevision }, on) => call("title_give_up", [request, id, ifRevision, on]),
  };
}

async function nowOf<Now>(
  pool: Pick<Pool, "query">,
  name: string,
  text: string,
  asked: readonly AskedForDay[],
): Promise<(Now | null)[]> {
  const values = [asked.map(({ id }) => id), asked.map(({ on }) => on)];
  const found = await rowsByPlace<Now & { readonly place: number }>(pool, name, text, values);
  return asked.map((_, index) => found.get(index + 1) ?? null);
}
