import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import { type Refuses, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import type { EvidenceToAdd } from "../../domain/exits/exit-case.ts";
import type { ExitEvidenceInput, MutationResolvers } from "../generated/types.ts";
import { type ExitReader, moveCase } from "./exit-moves.ts";
import { openCase } from "./open-case.ts";

/** The steps with a case, from its opening to its end. */
export const exitMutations = {
  exitCaseOpen: (_root, { input }, context) => openCase(context, input),

  exitCaseEvidenceAdd: (_root, { input }, context) =>
    moveCase(context, "exitCaseEvidenceAdd", "ADD_EVIDENCE", input, (reader, viewer) => ({
      evidence: readEvidence(reader, input.evidence, viewer, context.clock.today()),
    })),

  exitCaseNotify: (_root, { input }, context) =>
    moveCase(context, "exitCaseNotify", "NOTIFY", input, (reader) => ({ text: longText(reader, input.text, "text") })),

  exitCaseReply: (_root, { input }, context) =>
    moveCase(context, "exitCaseReply", "REPLY", input, (reader) => ({ text: longText(reader, input.text, "text") })),

  exitCaseOrder: (_root, { input }, context) =>
    moveCase(context, "exitCaseOrder", "ORDER", input, (reader) => ({
      text: input.text == null ? null : longText(reader, input.text, "text"),
    })),

  exitCaseDecide: (_root, { input }, context) =>
    moveCase(context, "exitCaseDecide", "DECIDE", input, (reader) => ({
      effectiveOn: input.effectiveOn ?? null,
      reason: input.reason == null ? null : longText(reader, input.reason, "reason"),
      fraud: input.fraud ?? null,
    })),

  exitCaseDismiss: (_root, { input }, context) =>
    moveCase(context, "exitCaseDismiss", "DISMISS", input, (reader) => ({
      text: longText(reader, input.reason, "reason"),
    })),

  exitCasePublicise: (_root, { input }, context) =>
    moveCase(context, "exitCasePublicise", "PUBLICISE", input, (reader) => ({
      reference: reader.text(input.reference, "reference"),
    })),

  exitCaseReport: (_root, { input }, context) =>
    moveCase(context, "exitCaseReport", "REPORT", input, (reader) => sent(reader, input)),

  exitCaseCreditEnter: (_root, { input }, context) =>
    moveCase(context, "exitCaseCreditEnter", "ENTER_CREDIT", input, (reader) => sent(reader, input)),

  exitCaseClose: (_root, { input }, context) => moveCase(context, "exitCaseClose", "CLOSE", input, () => ({})),
} satisfies MutationResolvers;

function longText(reader: ExitReader, text: string, field: string): string {
  return reader.text(text, field, 2000);
}

function sent(reader: ExitReader, { sentTo, reference }: { readonly sentTo: string; readonly reference: string }) {
  return { sentTo: reader.text(sentTo, "sentTo"), reference: reader.text(reference, "reference") };
}

function readEvidence(
  reader: ExitReader,
  pieces: readonly ExitEvidenceInput[],
  { department }: SignedInViewer,
  today: string,
): EvidenceToAdd[] {
  if (pieces.length === 0) {
    reader.refuse("EVIDENCE_MISSING", "evidence", {
      ZH: "请至少列明一份证据。",
      EN: "At least one piece of evidence is named.",
    });
  }
  refuseTwice(
    reader,
    pieces.map(({ sha256 }) => sha256.toLowerCase()),
    "evidence",
  );
  return readList(reader, pieces, "evidence", 20, (piece, place) => {
    if (piece.dated > today) {
      reader.refuse("DAY_OUT_OF_ORDER", `${place}.dated`, {
        ZH: "证据日期不得晚于今天。",
        EN: "A piece of evidence is not dated after today.",
      });
    }
    return {
      description: longText(reader, piece.description, `${place}.description`),
      fileName: reader.text(piece.fileName, `${place}.fileName`),
      sha256: readSha256(reader, piece.sha256, `${place}.sha256`),
      dated: piece.dated,
      sourceDepartment: department ?? reader.optionalText(piece.sourceDepartment, `${place}.sourceDepartment`),
    };
  });
}

/** The hash of a file, in lower case. */
export function readSha256(reader: Refuses<"TEXT_NOT_ACCEPTED">, text: string, field: string): string {
  if (!/^[0-9a-fA-F]{64}$/.test(text)) {
    reader.refuse("TEXT_NOT_ACCEPTED", field, {
      ZH: "SHA-256应为64位十六进制数字。",
      EN: "A SHA-256 has 64 hexadecimal digits.",
    });
  }
  return text.toLowerCase();
}
