import { syntheticCode } from "../harness/synthetic-code.ts";
import { bomb, chain, doubled, many, nested, nestedList, nestedObject, STANDING, wrapped } from "./hostile-writing.ts";

/** A request that is refused before anything is looked up. */
export interface HostileOperation {
  readonly name: string;
  readonly body: unknown;
  readonly code: string;
}

const TOO_COSTLY = "OPERATION_TOO_COSTLY";
const CODE = syntheticCode(1);

/** Sixty ways to ask for too much. */
export const HOSTILE_OPERATIONS: readonly HostileOperation[] = [
  ...deep(),
  ...wide(),
  ...repeated(),
  ...fragments(),
  ...introspective(),
  ...large(),
  ...inputs(),
  ...costly(),
  ...batches(),
];

function deep(): HostileOperation[] {
  return [
    costlyQuery("17 levels", nested("title { enterprise", 17)),
    costlyQuery("200 levels", nested("a", 200)),
    costlyQuery("10,000 levels", nested("a", 10_000)),
    costlyQuery("17 levels through inline fragments", `{ ${STANDING} ${wrapped("... { a", 17)} }`),
    costlyQuery(
      "levels in one fragment that the next names",
      chain(20, (name, next) => `fragment ${name} on Standing { a { ...${next} } }`),
    ),
    costlyQuery("1,000 opening brackets in a list", `{ standings(usccs: ${"[".repeat(1_000)}`),
    costlyQuery(
      "1,000 objects within each other as a literal",
      `{ f(a: ${"{a:".repeat(1_000)}1${"}".repeat(1_000)}) }`,
    ),
    costlyQuery("a list type of 500 lists", `query ($a: ${"[".repeat(500)}Int${"]".repeat(500)}) { a }`),
    costlyQuery("9 levels of literal lists", `{ standings(usccs: ${"[".repeat(9)}"x"${"]".repeat(9)}) { uscc } }`),
  ];
}

function wide(): HostileOperation[] {
  return [
    costlyQuery("601 fields", `{ ${STANDING} { ${many(601, (at) => `f${at}`)} } }`),
    costlyQuery("10,000 fields", `{ ${STANDING} { ${many(4_900, () => "uscc")} } }`),
    costlyQuery("51 root fields", `{ ${many(51, (at) => `a${at}: policyDocument(id: "x") { id }`)} }`),
    costlyQuery("51 root fields of a mutation", `mutation { ${many(51, () => "__typename")} }`),
    costlyQuery("51 root fields through a fragment", `{ ...F } fragment F on Query { ${many(51, (at) => `f${at}`)} }`),
    costlyQuery(
      "201 aliases of one answer",
      `{ ${STANDING} { ${many(201, (at) => `a${at}: creditSupport(jurisdiction: "110000") { determination }`)} } }`,
    ),
    costlyQuery(
      "201 aliases of __typename",
      `{ ${many(40, (at) => `a${at}: __typename`)} ${STANDING} { ${many(161, (at) => `b${at}: __typename`)} } }`,
    ),
    costlyQuery(
      "11 operations",
      many(11, (at) => `query Q${at} { __typename }`),
    ),
    costlyQuery("51 variables", `query (${many(51, (at) => `$v${at}: Int`)}) { __typename }`),
    costlyQuery("201 directives on one field", `{ __typename ${many(201, () => "@include(if: true)")} }`),
    costlyQuery("201 directives on 201 fields", `{ ${STANDING} { ${many(201, (at) => `f${at} @skip(if: false)`)} } }`),
    costlyQuery("201 directives that do not exist", `{ __typename ${many(201, (at) => `@d${at}`)} }`),
    costlyQuery("201 directives on an operation", `query ${many(201, () => "@a")} { __typename }`),
    costlyQuery("601 inline fragments", `{ ${STANDING} { ${many(601, () => "... { uscc }")} } }`),
  ];
}

function repeated(): HostileOperation[] {
  return [
    costlyQuery("one field 46 times", `{ ${STANDING} { ${many(46, () => "uscc")} } }`),
    costlyQuery("one field 600 times", `{ ${STANDING} { ${many(598, () => "uscc")} } }`),
    costlyQuery(
      "one object 46 times, with a field each",
      `{ ${STANDING} { ${many(46, () => "enterprise { name }")} } }`,
    ),
    costlyQuery(
      "one object in 46 inline fragments",
      `{ ${STANDING} { ${many(46, () => "... on Standing { uscc }")} } }`,
    ),
    costlyQuery(
      "one field in 46 fragments",
      `{ ${STANDING} { ${many(46, (at) => `...F${at}`)} } } ${many(46, (at) => `fragment F${at} on Standing { uscc }`)}`,
    ),
    costlyQuery("two of each on seven levels", doubled(7)),
    costlyQuery("one alias for 46 fields", `{ ${STANDING} { ${many(46, () => "a: uscc")} } }`),
    costlyQuery("the root 46 times", `{ ${many(46, () => `${STANDING} { uscc }`)} }`),
  ];
}

function fragments(): HostileOperation[] {
  return [
    hostile(
      "a fragment that names itself",
      `{ ${STANDING} { ...A } } fragment A on Standing { ...A }`,
      "GRAPHQL_VALIDATION_FAILED",
    ),
    hostile(
      "two fragments that name each other",
      `{ ${STANDING} { ...A } } fragment A on Standing { ...B } fragment B on Standing { ...A }`,
      "GRAPHQL_VALIDATION_FAILED",
    ),
    hostile(
      "a fragment that names itself below a field",
      `{ ${STANDING} { ...A } } fragment A on Standing { enterprise { ...A } }`,
      "GRAPHQL_VALIDATION_FAILED",
    ),
    hostile(
      "a ring of 50 fragments",
      `{ ...F0 } ${many(50, (at) => `fragment F${at} on Query { ...F${(at + 1) % 50} }`)}`,
      "GRAPHQL_VALIDATION_FAILED",
    ),
    hostile(
      "a ring that no operation names",
      `{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }`,
      "GRAPHQL_VALIDATION_FAILED",
    ),
    costlyQuery("fragments that ask for 2^30 fields", bomb(30)),
    costlyQuery("fragments that ask for 2^12 fields", bomb(12)),
    costlyQuery(
      "fragments that ask for 3^20 fields, below aliases",
      chain(20, (name, next) => `fragment ${name} on Query { ...${next} ...${next} ...${next} }`),
    ),
    costlyQuery("a bomb that no operation names", `{ __typename } ${bomb(30).slice(bomb(30).indexOf("fragment"))}`),
    costlyQuery("101 fragments", `{ ...F0 } ${many(101, (at) => `fragment F${at} on Query { __typename }`)}`),
  ];
}

function introspective(): HostileOperation[] {
  return [
    costlyQuery(
      "types of fields of types of fields",
      "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    ),
    costlyQuery(
      "the same from one type",
      '{ __type(name: "Query") { fields { type { fields { type { fields { type { fields { name } } } } } } } } }',
    ),
    costlyQuery("20 levels of ofType", `{ __schema { types ${wrapped("ofType", 20)} } }`),
    costlyQuery(
      "possible types and interfaces in turns",
      "{ __schema { types { possibleTypes { interfaces { possibleTypes { interfaces { name } } } } } } }",
    ),
  ];
}

function large(): HostileOperation[] {
  return [
    costlyQuery("5,001 tokens", `{ f(a: [${many(5_000, () => "1")}]) }`),
    costlyQuery("100,001 characters of white space", `{ __typename }${" ".repeat(99_990)}`),
    costlyQuery("100,001 characters of a comment", `{ __typename } #${"x".repeat(100_000)}`),
    costlyQuery("a field of 100,000 characters", `{ ${"a".repeat(99_000)} }`),
    costlyQuery("a field of 101 characters", `{ ${"a".repeat(101)} }`),
    costlyQuery("a variable of 101 characters", `query ($${"a".repeat(101)}: Int) { __typename }`),
    costlyQuery("a number of 101 digits", `{ f(a: ${"9".repeat(101)}) }`),
    costlyQuery("a text of 4,001 characters", `{ standing(uscc: "${"9".repeat(4_001)}") { uscc } }`),
    {
      name: "an operation name of 101 characters",
      body: { query: "{ __typename }", operationName: "a".repeat(101) },
      code: TOO_COSTLY,
    },
  ];
}

function inputs(): HostileOperation[] {
  const query = "query ($usccs: [USCC!]!) { standings(usccs: $usccs) { uscc } }";
  const vector = (name: string, variables: unknown) => ({ name, body: { query, variables }, code: TOO_COSTLY });
  return [
    vector("5,001 values in a list", { usccs: Array.from({ length: 5_001 }, () => CODE) }),
    vector("a text of 4,001 characters as a variable", { usccs: ["9".repeat(4_001)] }),
    vector("9 lists within each other", { usccs: nestedList(9) }),
    vector("9 objects within each other", { usccs: nestedObject(9) }),
    vector("1,000 lists within each other", { usccs: nestedList(1_000) }),
    vector("51 variables that nothing uses", Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`v${at}`, 1]))),
    vector("a member of 101 characters", { usccs: [], ["a".repeat(101)]: 1 }),
    vector("50,002 values", { a: Array.from({ length: 13 }, () => Array.from({ length: 4_000 }, () => 1)) }),
  ];
}

function costly(): HostileOperation[] {
  const usccs = Array.from({ length: 1_000 }, () => CODE);
  const answer =
    "{ determination reasons { code message } citations { document clause basis } evidence { kind id subject } }";
  const measures = many(31, (at) => `a${at}: creditSupport(jurisdiction: "${at + 11}0000") ${answer}`);
  const query = `query ($usccs: [USCC!]!) { standings(usccs: $usccs) { ${measures} } }`;
  const literal = `{ standings(usccs: [${usccs.map((code) => `"${code}"`).join()}]) { ${measures} } }`;
  const fallback = `query ($usccs: [USCC!]! = [${usccs.map((code) => `"${code}"`).join()}]) { standings(usccs: $usccs) { ${measures} } }`;
  return [
    { name: "31 answers in full about 1,000 enterprises", body: { query, variables: { usccs } }, code: TOO_COSTLY },
    costlyQuery("the same with the codes in the document", literal),
    costlyQuery("the same with the codes as a default", fallback),
    {
      name: "the same in ten batches",
      body: {
        query: `query ($usccs: [USCC!]!) { ${many(10, (at) => `b${at}: standings(usccs: $usccs) { creditSupport(jurisdiction: "110000") ${answer} procurementPreference(jurisdiction: "110000") ${answer} }`)} }`,
        variables: { usccs },
      },
      code: TOO_COSTLY,
    },
  ];
}

function batches(): HostileOperation[] {
  return [
    { name: "a list of one operation", body: [{ query: "{ __typename }" }], code: "BAD_REQUEST" },
    {
      name: "a list of 1,000 operations",
      body: Array.from({ length: 1_000 }, () => ({ query: "{ __typename }" })),
      code: "BAD_REQUEST",
    },
  ];
}

function hostile(name: string, query: string, code: string): HostileOperation {
  return { name, body: { query }, code };
}

function costlyQuery(name: string, query: string): HostileOperation {
  return hostile(name, query, TOO_COSTLY);
}
