import { type DocumentNode, GraphQLError, getOperationAST, parse, visit } from "graphql";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import { BoundedCache } from "../bounded-cache.ts";
import type { FieldCosts } from "./field-costs.ts";
import { LIMITS } from "./limits.ts";
import { type Fragments, measureDocument } from "./measure-document.ts";
import { measureVariables } from "./measure-variables.ts";
import { type Price, priceOperation } from "./price-operation.ts";
import { scanTokens } from "./scan-tokens.ts";
import { refuseAbove } from "./too-costly.ts";

/** An operation as it came. */
export interface OperationText {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that is not too large. */
export interface CheckedOperation {
  readonly cost: number;
  readonly asksAboutSchema: boolean;
}

/**
 * Checks an operation against every limit.
 *
 * @throws {RefusedRequest} when it is too large, or its document is not GraphQL
 */
export type CheckOperation = (operation: OperationText) => CheckedOperation;

const DOCUMENTS = 500;
// Longer ones hold codes in place of variables, so they do not come twice.
const KEPT_CHARACTERS = 10_000;

interface KnownDocument {
  readonly document: DocumentNode;
  readonly fragments: Fragments;
  readonly asksAboutSchema: boolean;
  /** By operation name. */
  readonly prices: Map<string, Price>;
}

/** Makes the check; what is known of a document is kept for as long as it is asked again. */
export function createOperationCheck(costs: FieldCosts): CheckOperation {
  const known = new BoundedCache<string, KnownDocument>(DOCUMENTS);
  return ({ query, operationName, variables }) => {
    measureVariables(variables);
    let found = known.get(query);
    if (found === undefined) {
      found = readDocument(query);
      if (query.length <= KEPT_CHARACTERS) known.set(query, found);
    }
    const cost = priceOf(found, operationName, costs)(variables);
    refuseAbove(LIMITS.cost, cost);
    return { cost, asksAboutSchema: found.asksAboutSchema };
  };
}

function readDocument(query: string): KnownDocument {
  try {
    scanTokens(query);
    const document = parse(query);
    const fragments = measureDocument(document);
    return { document, fragments, asksAboutSchema: asksAboutSchema(document), prices: new Map() };
  } catch (error) {
    if (error instanceof GraphQLError) throw notGraphql(error);
    throw error;
  }
}

function asksAboutSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      asks ||= name.value === "__schema" || name.value === "__type";
    },
  });
  return asks;
}

/** That no operation has the name, or several have none, is for the executor to say; then the first is priced. */
function priceOf({ document, fragments, prices }: KnownDocument, name: string | undefined, costs: FieldCosts): Price {
  const operation = getOperationAST(document, name) ?? getOperationAST(document);
  if (!operation) return () => 1;
  const key = operation.name?.value ?? "";
  let price = prices.get(key);
  if (price === undefined) {
    price = priceOperation(operation, fragments, costs);
    prices.set(key, price);
  }
  return price;
}

function notGraphql({ message, locations = [] }: GraphQLError): RefusedRequest {
  const place = locations.map(({ line, column }) => `（第${line}行第${column}列）`).join("");
  return new RefusedRequest(400, "GRAPHQL_PARSE_FAILED", message.slice(0, 300), {
    messageZh: `查询文本不是有效的 GraphQL${place}。`,
    locations,
  });
}
