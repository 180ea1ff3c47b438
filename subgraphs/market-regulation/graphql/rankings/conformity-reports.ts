import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { actorOf, signedIn } from "../../../../shared/server/procedure/signed-in.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import { isMover } from "../../../../shared/values/procedure/actor.ts";
import { THE_ENTERPRISE } from "../../../../shared/values/procedure/movers.ts";
import { THE_EVALUATION_BODY } from "../../domain/procedure/movers.ts";
import type { EntryNow, RankingNow } from "../../persistence/rankings/ranking-now.ts";
import type { Context } from "../context.ts";
import type { ConformityReportRecordInput } from "../generated/types.ts";
import { isInside, isPublic } from "./ranking-moves.ts";
import { type ConformityReportRefusal, conflictWith, rankingRefusal } from "./ranking-refusal.ts";

/** Records the fingerprint of an enterprise's conformity report. */
export async function recordConformityReport(context: Context, input: ConformityReportRecordInput) {
  const viewer = signedIn(context.viewer);
  const request = procedureRequest(viewer, "conformityReportRecord", input);
  const entry = isId(input.entry) ? await context.rankings.entryNow(viewer, input.entry) : null;
  const ifReport = input.ifReport ?? null;
  const current = async (id: string | null) => (id === null ? null : context.rankings.conformityReport(viewer, id));
  const { thing, errors } = await takeStep(context, {
    viewer,
    request,
    about: entry === null ? null : entry.uscc,
    async judge() {
      const unread = readReport(context, input);
      if (unread.length > 0) return unread;
      const hindrance = entry === null ? rankingRefusal("NOT_ON_RECORD", "entry") : await hindranceOf(context, entry);
      if (hindrance !== null || entry === null) return hindrance === null ? [] : [hindrance];
      return entry.report === ifReport ? [] : [conflictWith("ifReport", await current(entry.report))];
    },
    take: () => context.rankings.recordConformity(viewer, request, { ...input, ifReport }),
    async refused(outcome): Promise<ConformityReportRefusal[]> {
      const now = entry === null ? null : await context.rankings.entryNow(viewer, entry.id);
      if (outcome === "CONFLICT") return [conflictWith("ifReport", await current(now === null ? null : now.report))];
      if (outcome === "NOT_ON_RECORD" || outcome === "BODY_NOT_ANNOUNCED" || outcome === "STATE_DOES_NOT_ALLOW") {
        return [rankingRefusal(outcome, "entry")];
      }
      throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
    },
    show: (id) => context.rankings.conformityReport(viewer, id),
  });
  return { conformityReport: thing, errors };
}

function readReport({ clock }: Context, { fileName, sha256, dated }: ConformityReportRecordInput) {
  const reader = new InputReader<"DAY_OUT_OF_ORDER">();
  reader.text(fileName, "fileName");
  if (!/^[0-9a-f]{64}$/.test(sha256)) reader.refuse("TEXT_NOT_ACCEPTED", "sha256", FINGERPRINT);
  const later = dated > clock.today() ? [rankingRefusal("DAY_OUT_OF_ORDER", "dated")] : [];
  return [...reader.refusals, ...later] satisfies ConformityReportRefusal[];
}

const FINGERPRINT = refusal("TEXT_NOT_ACCEPTED", "sha256", {
  ZH: "应为64位小写十六进制的SHA-256。",
  EN: "A SHA-256 has 64 hexadecimal digits in lower case.",
}).message;

/** Why somebody cannot record a conformity report for an entry; null when they can. */
async function hindranceOf(context: Context, { uscc, ranking }: EntryNow): Promise<ConformityReportRefusal | null> {
  const { viewer, rankingLoaders } = context;
  const now = await rankingLoaders.now.load(ranking);
  if (now === null || !knowsOf(context, uscc, now)) return rankingRefusal("NOT_ON_RECORD", "entry");
  const isEnterprise = isMover(actorOf(viewer), [THE_ENTERPRISE], { uscc });
  const isBody = isMover(actorOf(viewer), [THE_EVALUATION_BODY], now);
  if (!isEnterprise && !isBody) return rankingRefusal("NOT_FOR_THIS_CALLER", "entry");
  if (isBody && !now.bodyAnnounced) return rankingRefusal("BODY_NOT_ANNOUNCED", "entry");
  return OPEN_FOR_REPORTS.has(now.state) ? null : rankingRefusal("STATE_DOES_NOT_ALLOW", "entry");
}

const OPEN_FOR_REPORTS: ReadonlySet<string> = new Set(["COMPUTED", "REPORTED", "AUDITED"]);

/** Whether somebody may know of an entry: those inside, anybody from its publicity on, its enterprise from its report on. */
function knowsOf({ viewer }: Context, uscc: string, now: RankingNow): boolean {
  if (isPublic(now.state) || isInside(viewer, now)) return true;
  const isEnterprise = isMover(actorOf(viewer), [THE_ENTERPRISE], { uscc });
  return isEnterprise && (now.state === "REPORTED" || now.state === "AUDITED");
}
