import { readApprovedOperations } from "../gateway/approved/approved-operations.ts";
import { ASKED_DAY } from "./register-titles.ts";

const ANSWER = `{
  determination meaning reasons { code message } citations { document clause basis }
  evidence { kind id subject validFrom validTo knownFrom } notBefore validOn knownAt
}`;

/** One enterprise, all four departments, every field that they have about it on a day. */
export const EVERYTHING = `query Everything($uscc: USCC!, $knownAt: DateTime!) {
  standing(uscc: $uscc, validOn: "${ASKED_DAY}", knownAt: $knownAt) {
    uscc validOn knownAt registerKnownAt
    enterprise { uscc name registrationPlace { code name } establishedOn }
    titles { title { id number scheme category standard postedOn publishedOn lastDay } state revocationGround publicityLastDay }
    ban { id scheme firstDay lastDay }
    creditSupport(jurisdiction: "120000") ${ANSWER}
    size { class sector statisticalYear statedOn source employees revenueWan assetsWan }
    procurementPreference(jurisdiction: "120000") ${ANSWER}
    subsidyPriority(jurisdiction: "120000") ${ANSWER}
    awardAdoption(jurisdiction: "120000") ${ANSWER}
  }
}`;

/** The question about each code as a request body, as known at one instant, so that answers stay the same. */
export function everythingAbout(usccs: readonly string[], knownAt: string): string[] {
  return usccs.map((uscc) => JSON.stringify({ query: EVERYTHING, variables: { uscc, knownAt } }));
}

/** Bodies for one credit answer: by the id of the approved operation, and as plain fields. */
export function creditAnswers(usccs: readonly string[], knownAt: string): { approved: string[]; plain: string[] } {
  const operation = readApprovedOperations().all.find(({ name }) => name === "CreditAnswer");
  if (operation === undefined) throw new Error("The approved operation CreditAnswer was expected.");
  const variables = usccs.map((uscc) => ({ uscc, jurisdiction: "120000", validOn: ASKED_DAY, knownAt }));
  return {
    approved: variables.map((each) => JSON.stringify({ documentId: operation.id, variables: each })),
    plain: variables.map((each) => JSON.stringify(each)),
  };
}
