import { readFileSync } from "node:fs";
import { buildSchema, type DocumentNode, parse, validate } from "graphql";
import { createOperationCheck } from "../../gateway/limits/check-operation.ts";
import { readFieldCosts } from "../../gateway/limits/field-costs.ts";
import { seeded } from "../federation/seeded.ts";
import { climb, countLooks } from "./costly-documents.ts";

const SDL = readFileSync(new URL("../../schema/supergraph.graphql", import.meta.url), "utf8");
const schema = buildSchema(SDL, { assumeValidSDL: true });
const costs = readFieldCosts(parse(SDL, { noLocation: true }));
const check = createOperationCheck(costs);

/** How often validation looks at the name of a field. */
function looksOf(document: DocumentNode): number {
  const looks = countLooks(document);
  validate(schema, document);
  return looks();
}

describe("The limits", () => {
  it("bound what validation has to compare: 500 changes towards the worst document find none with 100,000 looks", () => {
    const worst = climb(check, looksOf, seeded(7), (step) => step < 500);
    expect(worst.work).toBeGreaterThan(1_000);
    expect(worst.work).toBeLessThan(100_000);
  });

  it("keep the work of what they refuse to what is written, however much it asks for", () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const bomb = (count: number) => `{ ...F0 } ${lines(count).join(" ")} fragment F${count} on Query { __typename }`;
    // 2^90 fields; had they been written out, nobody would see the end of this test.
    expect(() => check({ query: bomb(90), operationName: undefined, variables: {} })).toThrow(
      "An operation has at most 50 root fields; more than 10^15 came.",
    );
  });
  it("keep the pricing of an operation to what it asks for, however large the schema: it never goes through all fields", () => {
    const goesThrough = () => {
      throw new Error("Pricing went through all fields of the schema.");
    };
    const lookedUp = Object.assign(new Map(costs), { [Symbol.iterator]: goesThrough, forEach: goesThrough });
    const withdraw = (at: number) =>
      `m${at}: titleWithdraw(input: { title: "t", ifRevision: 1, idempotencyKey: "k" }) { errors { code } }`;
    for (const query of [
      "{ titles(first: 100) { edges { node { id } } } }",
      `mutation { ${withdraw(0)} ${withdraw(1)} }`,
    ]) {
      const operation = { query, operationName: undefined, variables: {} };
      expect(createOperationCheck(lookedUp)(operation)).toEqual(check(operation));
    }
  });
});
