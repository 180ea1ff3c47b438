import { InputReader, type ListCode, readList, refuseTwice } from "../../../../shared/server/procedure/input-text.ts";
import { isId, refusal } from "../../../../shared/server/procedure/procedure-answer.ts";
import { parseUscc } from "../../../../shared/values/uscc.ts";
import type {
  ComplaintNow,
  ComplaintReporter,
  ComplaintSource,
  ComplaintToAdd,
  Follows,
} from "../../persistence/supervision/complaint.ts";
import type {
  ComplaintFileInput,
  ComplaintRecordInput,
  ComplaintReporterInput,
  ComplaintSubstantiateInput,
} from "../generated/types.ts";
import { longText } from "./long-text.ts";
import { type ComplaintRefusal, supervisionRefusal } from "./supervision-refusal.ts";

/** A complaint and who makes it, read from the input; apart from here on. */
export function readComplaint(input: ComplaintFileInput | ComplaintRecordInput, source: ComplaintSource) {
  const reader = new InputReader<never>();
  const text = longText(reader, input.text, "text");
  const reporter = reporterOf(reader, input.reporter ?? {});
  const subject = subjectOf(input);
  const complaint: ComplaintToAdd = { source, subjectKind: input.subjectKind, subject, text };
  return { complaint, reporter, refusals: reader.refusals };
}

/** What is to follow, read from the input. */
export function readFollows({ finding, ground, titles, bodyGround }: ComplaintSubstantiateInput) {
  const reader = new InputReader<ListCode>();
  const note = longText(reader, finding, "finding");
  const named = titles == null ? null : readList(reader, titles, "titles", 20, (title) => title);
  if (named !== null) refuseTwice(reader, named, "titles");
  const follows: Follows = { ground: ground ?? null, titles: named, bodyGround: bodyGround ?? null };
  const unknown: ComplaintRefusal[] =
    named === null || named.every(isId) ? [] : [supervisionRefusal("NO_LIVE_TITLE", "titles")];
  return { note, follows, refusals: [...reader.refusals, ...unknown] };
}

/** Whether what is to follow fits what the complaint is about. */
export function groundsFit({ subjectKind }: ComplaintNow, { ground, titles, bodyGround }: Follows): ComplaintRefusal[] {
  const fits =
    subjectKind === "EVALUATION_BODY"
      ? ground === null && titles === null
      : bodyGround === null && (ground === null ? titles === null : subjectKind !== "PUBLICITY" || titles !== null);
  return fits && titles?.length !== 0 ? [] : [refusal("GROUND_NOT_FOR_SUBJECT", "ground", GROUND_NOT_FOR_SUBJECT)];
}

const GROUND_NOT_FOR_SUBJECT = {
  ZH: "称号的退出情形用于企业、称号和列明称号的公示，机构违规情形只用于评估机构；列出称号时须说明情形。",
  EN: "Grounds of titles go with enterprises, titles and the titles named of a publicity, those of bodies with evaluation bodies alone; titles are named with a ground.",
};

/** A code in one way of writing; what is none stays as it came, and is not on record. */
function subjectOf({ subjectKind, subject }: ComplaintFileInput | ComplaintRecordInput): string {
  if (subjectKind !== "ENTERPRISE") return subject;
  try {
    return parseUscc(subject);
  } catch {
    return subject;
  }
}

function reporterOf(
  reader: InputReader<never>,
  { name, contact, organisation }: ComplaintReporterInput,
): ComplaintReporter {
  const given = (value: string | null | undefined, field: string) =>
    value == null ? {} : { [field]: reader.text(value, `reporter.${field}`) };
  return { ...given(name, "name"), ...given(contact, "contact"), ...given(organisation, "organisation") };
}
