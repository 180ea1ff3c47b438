import { procedureRequest } from "../../../../shared/procedure/procedure-request.ts";
import { InputReader } from "../../../../shared/server/procedure/input-text.ts";
import { isId } from "../../../../shared/server/procedure/procedure-answer.ts";
import { takeStep } from "../../../../shared/server/procedure/take-step.ts";
import type { CandidateOnDay, ConsentPaper, RecordedConsent } from "../../domain/titles/candidate.ts";
import type { Context } from "../context.ts";
import type { CandidateConsentInput, MutationResolvers } from "../generated/types.ts";
import { candidateAsItStands, judgeTitle } from "./title-moves.ts";
import { type CandidateRefusal, changedSince, titleRefusal } from "./title-refusal.ts";

/** How an enterprise agrees to be on a list, or refuses; itself, or by a paper that the evaluation body holds. */
export const candidateMutations = {
  candidateConsent: (_root, { input }, context) => record(context, "candidateConsent", "GIVEN", input),
  candidateRefuse: (_root, { input }, context) => record(context, "candidateRefuse", "REFUSED", input),
} satisfies MutationResolvers;

async function record(
  context: Context,
  operation: string,
  said: RecordedConsent["outcome"],
  input: CandidateConsentInput,
) {
  const { viewer, titles, titleLoaders, clock } = context;
  const request = procedureRequest(viewer, operation, input);
  const on = input.on ?? null;
  const { paper, refusals } = readPaper(input);
  const { thing, errors } = await takeStep<CandidateRefusal["code"], CandidateOnDay>(context, {
    viewer,
    request,
    about: viewer.kind === "SIGNED_IN" && viewer.role === "ENTERPRISE" ? viewer.uscc : null,
    async judge(): Promise<readonly CandidateRefusal[]> {
      if (refusals.length > 0) return refusals;
      const seen = isId(input.candidate) ? await candidateAsItStands(context, input.candidate) : null;
      const judged = { on: on ?? clock.today(), today: clock.today() };
      const now = seen === null ? null : await titleLoaders.now.load({ id: seen.id, on: clock.today() });
      if (now === null) return [titleRefusal("NOT_ON_RECORD", "candidate")];
      if (now.revision !== input.ifRevision) return [await conflict(context, input.candidate)];
      const refused = judgeTitle<CandidateRefusal["code"]>(
        context,
        now,
        said === "GIVEN" ? "CONSENT" : "REFUSE_CONSENT",
        judged,
        "candidate",
      );
      const lacksPaper = viewer.kind === "SIGNED_IN" && viewer.role !== "ENTERPRISE" && paper === null;
      return lacksPaper && refused.length === 0 ? [titleRefusal("PAPER_MISSING", "paper")] : refused;
    },
    take: () => titles.consent(viewer, request, { id: input.candidate, ifRevision: input.ifRevision }, said, paper, on),
    async refused(outcome): Promise<readonly CandidateRefusal[]> {
      if (outcome === "CONFLICT") return [await conflict(context, input.candidate)];
      if (outcome === "PAPER_MISSING") return [titleRefusal(outcome, "paper")];
      if (outcome === "NOT_ON_RECORD" || outcome === "NOT_FOR_THIS_CALLER") return [titleRefusal(outcome, "candidate")];
      throw new Error(`An outcome of the procedure was expected; ${outcome} came.`);
    },
    show: (id) => candidateAsItStands(context, id),
  });
  return { candidate: thing, errors };
}

async function conflict(context: Context, candidate: string): Promise<CandidateRefusal> {
  await context.register.showRecorded(context.viewer);
  return changedSince("candidate", await candidateAsItStands(context, candidate));
}

function readPaper({ paper }: CandidateConsentInput): {
  readonly paper: ConsentPaper | null;
  readonly refusals: readonly CandidateRefusal[];
} {
  if (paper == null) return { paper: null, refusals: [] };
  const reader = new InputReader<"TEXT_NOT_ACCEPTED">();
  const name = reader.text(paper.name, "paper.name");
  if (!/^[0-9a-f]{64}$/.test(paper.sha256)) {
    reader.refuse("TEXT_NOT_ACCEPTED", "paper.sha256", {
      ZH: "应为64位小写十六进制SHA-256值。",
      EN: "A SHA-256 has 64 hexadecimal digits in lower case.",
    });
  }
  return { paper: { name, sha256: paper.sha256 }, refusals: reader.refusals };
}
