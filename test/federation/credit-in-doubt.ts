import type { ExecutionResult } from "graphql";
import type { Deadlines } from "../../gateway/deadline.ts";
import { createGateway, type Gateway } from "../../gateway/gateway.ts";
import type { Transport } from "../../gateway/transport.ts";
import { SUPERVISOR } from "../harness/callers.ts";
import { PATIENT } from "../harness/open-hub.ts";
import { inventedDepartment, inventedDepartments, SILENT } from "./invented-departments.ts";

/** Four questions about three enterprises; the last one repeats the first. */
const CODES = ["91000000000000010L", "91000000000000020M", "91000000000000030N", "91000000000000010L"];

/** Where the answers of credit stand in the reply to {@link QUESTION}. */
export const CREDIT_PLACES = CODES.flatMap((_, index) => [
  ["standings", index, "beijing"],
  ["standings", index, "creditSupport"],
]);

const QUESTION = `query ($usccs: [USCC!]!) {
  standings(usccs: $usccs, validOn: "2021-06-15", knownAt: "2021-06-25T02:00:00Z") {
    uscc
    creditSupport(jurisdiction: "530000") {
      determination meaning(language: EN) reasons { code message } citations { document clause basis }
      evidence { kind id subject validFrom validTo knownFrom } notBefore validOn knownAt
    }
    beijing: creditSupport(jurisdiction: "110000") { determination reasons { code } }
    enterprise { name }
    titles { state title { number } }
    procurementPreference(jurisdiction: "530000") { determination reasons { code } validOn knownAt }
    awardAdoption(jurisdiction: "110000") { determination }
  }
  policyDocument(id: "yunnan-2020-9") { title }
}`;

const GOOD_ANSWER = {
  determination: "ELIGIBLE",
  meaning: "A policy basis exists.",
  reasons: [{ code: "POLICY_PROVIDES", message: "The notice provides it." }],
  citations: [{ document: "yunnan-2020-9", clause: "§5(3)", basis: "TEXT" }],
  evidence: [
    {
      kind: "title-status",
      id: "a-row",
      subject: "A title in force",
      validFrom: "2021-01-01",
      validTo: null,
      knownFrom: "2021-01-01T00:00:00Z",
    },
  ],
  notBefore: null,
};

/** Credit as it answers when all is well: every enterprise is ELIGIBLE. */
export const CREDIT = creditAnswering((answer) => answer);

/** Credit with its good answer changed. */
export function creditAnswering(change: (answer: Record<string, unknown>) => unknown): Transport {
  return inventedDepartment("credit", {
    Standing: {
      creditSupport: (question) => {
        const { validOn, knownAt } = Object(question);
        return change({ ...GOOD_ANSWER, validOn, knownAt });
      },
    },
  });
}

/** What the stand-in answers for credit. */
export const UNDETERMINED = {
  creditSupport: {
    determination: "UNDETERMINED",
    meaning: "Not determined: neither a yes nor a no. Ask again when the reasons given are resolved.",
    reasons: [{ code: "SOURCE_UNAVAILABLE", message: "作出判定的部门未应答，无法判定。" }],
    citations: [],
    evidence: [],
    notBefore: null,
    validOn: "2021-06-15",
    knownAt: "2021-06-25T02:00:00Z",
  },
  beijing: { determination: "UNDETERMINED", reasons: [{ code: "SOURCE_UNAVAILABLE" }] },
};

/** A gateway whose credit department is the given one; the others answer well. */
export async function gatewayWith(credit: Transport, deadlines: Deadlines = PATIENT): Promise<Gateway> {
  const transports = { ...inventedDepartments(), credit };
  const breaker = { window: 1, failures: 2, openMs: 0 };
  const clock = () => Date.UTC(2024, 4, 6);
  return createGateway({ transports, clock, log: SILENT, breaker, deadlines });
}

/** Asks all departments about four enterprises. */
export async function ask(gateway: Gateway): Promise<ExecutionResult> {
  const result = await gateway.execute({
    viewer: SUPERVISOR,
    query: QUESTION,
    variables: { usccs: CODES },
    requestId: "a-request",
  });
  return JSON.parse(JSON.stringify(result));
}

/** The answer to the same question with other answers of credit. */
export function withCredit(answer: ExecutionResult, credit: object): ExecutionResult["data"] {
  const data = Object(answer.data);
  return { ...data, standings: data.standings.map((standing: object) => ({ ...standing, ...credit })) };
}

/** The errors that are not of credit. */
export function otherErrors(answer: ExecutionResult): unknown[] {
  return (answer.errors ?? []).filter(({ path }) => path?.[2] !== "creditSupport" && path?.[2] !== "beijing");
}

/** Path and code of the errors of credit. */
export function creditErrors(answer: ExecutionResult): unknown[] {
  const other = otherErrors(answer);
  return (answer.errors ?? [])
    .filter((error) => !other.includes(error))
    .map(({ path, extensions }) => ({ path, code: extensions.code, department: extensions.department }));
}
