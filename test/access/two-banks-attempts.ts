import type { SignedInViewer } from "../../shared/access/viewer.ts";
import type { Seeded } from "../federation/seeded.ts";
import { syntheticCode } from "../harness/synthetic-code.ts";

/** Both banks ask about so many enterprises, the same ones. */
export const ENTERPRISES = 24;

/** A bank with what only it may see again. */
export interface Bank {
  readonly viewer: SignedInViewer;
  readonly token: string;
  readonly decisions: readonly Held[];
  /** Texts that must never reach the other bank. */
  readonly canaries: readonly string[];
}

export interface Held {
  readonly id: string;
  readonly leafHash: string;
  readonly cursor: string;
  readonly idempotencyKey: string;
}

/** What is posted to the gateway. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Takes a decision of record. */
export const ISSUE = `mutation ($input: CreditDecisionIssueInput!) {
  creditDecisionIssue(input: $input) { decision { id leafHash statement } errors { code message } } }`;

type Attempt = (random: Seeded, asker: Bank, other: Bank) => readonly [kind: string, question: Question];

const FIELDS = "id purpose legalBasis idempotencyKey nonce statement receipt question { uscc } whatChanged { changed }";

/** What a bank might try; some are its own business, so that answers of both lie about in whatever is kept. */
export const ATTEMPTS: readonly Attempt[] = [
  (random, asker) => ["its own decision", byId(random.pick(asker.decisions).id)],
  (random, _, other) => ["the other's decision by its id", byId(random.pick(other.decisions).id)],
  (random) => ["a decision that does not exist", byId(randomIdOf(random))],
  (random) => [
    "its own list",
    { query: `{ creditDecisions(first: ${1 + random.below(20)}) { edges { node { ${FIELDS} } } } }` },
  ],
  (random, _, other) => [
    "a list after the other's cursor",
    {
      query: `query ($after: String) { creditDecisions(first: 5, after: $after) { edges { node { ${FIELDS} } } pageInfo { endCursor } } }`,
      variables: { after: random.pick(other.decisions).cursor },
    },
  ],
  (random) => [
    "a list about an enterprise that both asked about",
    {
      query: `query ($uscc: USCC) { creditDecisions(uscc: $uscc) { edges { node { ${FIELDS} } } } }`,
      variables: { uscc: syntheticCode(random.below(ENTERPRISES)) },
    },
  ],
  (random, asker, other) => [
    "both at once, by aliases",
    {
      query: `query ($a: ID!, $b: ID!) { a: creditDecision(id: $a) { ${FIELDS} } b: creditDecision(id: $b) { ${FIELDS} } }`,
      variables: { a: random.pick(asker.decisions).id, b: random.pick(other.decisions).id },
    },
  ],
  (random, _, other) => [
    "the other's idempotency key",
    issueWith(random, { idempotencyKey: random.pick(other.decisions).idempotencyKey }),
  ],
  (random, _, other) => [
    "a re-check of the other's decision",
    issueWith(random, { recheckOf: random.pick(other.decisions).id }),
  ],
  (random, _, other) => {
    const { id, leafHash } = random.pick(other.decisions);
    return [
      "verification of the other's receipt",
      {
        query:
          "query ($id: ID!, $leafHash: String!) { creditDecisionVerification(id: $id, leafHash: $leafHash) { known issuedAt affected } }",
        variables: { id, leafHash },
      },
    ];
  },
  (random, _, other) => [
    "a proof about the other's decision",
    {
      query: "query ($id: ID!) { creditLog { size inclusionProof(decision: $id) } }",
      variables: { id: random.pick(other.decisions).id },
    },
  ],
  () => ["the log's entries", { query: "{ creditLog { entries { jws } } }" }],
  (random, _, other) => [
    "a malformed question with the other's id",
    { query: `{ creditDecision(id: "${random.pick(other.decisions).id}") { unknown } }` },
  ],
];

function byId(id: string): Question {
  return { query: `query ($id: ID!) { creditDecision(id: $id) { ${FIELDS} } }`, variables: { id } };
}

function issueWith(random: Seeded, changed: object): Question {
  const input = {
    uscc: syntheticCode(random.below(ENTERPRISES)),
    jurisdiction: "120000",
    purpose: "credit-review",
    legalBasis: "Commercial Bank Law, article 35",
    idempotencyKey: randomIdOf(random),
    ...changed,
  };
  return { query: ISSUE, variables: { input } };
}

function randomIdOf(random: Seeded): string {
  const hex = Array.from({ length: 32 }, () => random.below(16).toString(16)).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
