import { buildSchema, parse } from "graphql";
import { createAccessCheck } from "../../shared/access/check-access.ts";
import { requirementsOf } from "../../shared/access/requirements.ts";
import { PUBLIC_VIEWER } from "../../shared/access/viewer.ts";
import { callerWith } from "../harness/callers.ts";

const SDL = `
  directive @authenticated on FIELD_DEFINITION | OBJECT
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  type Query { record: Record found: Found node(id: ID!): Record loans: [Loan] either: String @requiresScopes(scopes: [["log:audit"], ["decisions:read", "size:read"]]) }
  interface Record { id: ID note: String }
  type Notice implements Record { id: ID note: String }
  type Loan implements Record @authenticated {
    id: ID
    note: String @requiresScopes(scopes: [["credit:check"]])
    band: String @requiresScopes(scopes: [["credit:check"]]) @policy(policies: [["purpose-stated"]])
  }
  union Found = Notice | Loan`;

const check = createAccessCheck(buildSchema(SDL), requirementsOf(parse(SDL)));
const codeOf = (query: string, ...[viewer]: [Parameters<typeof check>[1]]) =>
  check(parse(query), viewer)?.extensions.code ?? null;

const BANK = callerWith({ scopes: new Set(["credit:check"]) });
const OTHER = callerWith({ scopes: new Set(["size:read"]) });

describe("A protected field reached by a way around (G16)", () => {
  it.each([
    ["directly", "{ loans { note } }"],
    ["through the interface that it implements", "{ record { note } }"],
    ["through a node of any type", '{ node(id: "1") { note } }'],
    ["through an inline fragment on an interface", "{ record { ... on Loan { note } } }"],
    ["through a fragment on a union", "{ found { ... on Loan { note } } }"],
    ["through a fragment on an interface on a union", "{ found { ... on Record { note } } }"],
    [
      "through a fragment in a fragment",
      "{ found { ...A } } fragment A on Found { ...B } fragment B on Record { note }",
    ],
    ["under another name", "{ loans { id: __typename other: note } }"],
    ["under a condition that leaves it out", "{ loans { note @skip(if: true) __typename } }"],
    ["in a part that a condition leaves out", "{ loans { __typename ... @include(if: false) { note } } }"],
  ])("is refused %s", (_, query) => {
    expect([codeOf(query, PUBLIC_VIEWER), codeOf(query, OTHER), codeOf(query, BANK)]).toEqual([
      "UNAUTHENTICATED",
      "FORBIDDEN",
      null,
    ]);
  });

  it("asks of every field of a type what the type asks", () => {
    expect(codeOf("{ loans { id } }", PUBLIC_VIEWER)).toBe("UNAUTHENTICATED");
    expect(codeOf("{ record { id } }", PUBLIC_VIEWER)).toBe("UNAUTHENTICATED");
    expect(codeOf("{ loans { id } }", OTHER)).toBeNull();
  });

  it("asks for scope and policy together where both stand", () => {
    expect(codeOf("{ loans { band } }", callerWith({ scopes: new Set(["credit:check"]), purpose: null }))).toBe(
      "FORBIDDEN",
    );
    expect(codeOf("{ loans { band } }", BANK)).toBeNull();
  });

  it("takes one whole set of scopes of several, and no mixture", () => {
    const holding = (...scopes: string[]) => codeOf("{ either }", callerWith({ scopes: new Set(scopes) }));
    expect(holding("log:audit")).toBeNull();
    expect(holding("decisions:read", "size:read")).toBeNull();
    expect([holding("decisions:read"), holding("size:read"), holding()]).toEqual([
      "FORBIDDEN",
      "FORBIDDEN",
      "FORBIDDEN",
    ]);
  });
});
