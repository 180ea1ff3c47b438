import { GraphQLError, GraphQLScalarType, type GraphQLSchema } from "graphql";
import type { SignedInViewer } from "../shared/access/viewer.ts";
import type { StandingQuestion } from "../shared/server/standing-question.ts";
import { subgraphSchema } from "../shared/server/subgraph.ts";
import { InvalidValue } from "../shared/values/invalid-value.ts";
import { parseUscc, type Uscc } from "../shared/values/uscc.ts";
import type { QueryStandingsArgs, Resolvers, Viewer as SignedIn } from "./generated/types.ts";
import type { HubContext } from "./hub-context.ts";

/** Most enterprises in one question. */
export const MOST_CODES = 1_000;

// A message names this many wrong codes; all of them stand in its extensions.
const CODES_IN_MESSAGE = 10;

/**
 * A code as text that nobody has looked at yet.
 *
 * Read by the scalar, a list with a wrong code would be refused with the first codes only, and inside a document
 * without their positions; so the resolvers read the codes.
 */
export const UnreadUscc = new GraphQLScalarType<string, string>({
  name: "USCC",
  parseValue: (value) => {
    if (typeof value === "string") return value;
    throw new GraphQLError(`A unified social credit code is text; ${typeof value} came.`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  },
});

/** The gateway's own subgraph: turns a question into the keys that all departments answer. */
export function hubSchema(): GraphQLSchema {
  const resolvers: Resolvers = {
    USCC: UnreadUscc,
    Query: {
      viewer: (_parent, _args, { viewer }) => (viewer.kind === "PUBLIC" ? null : signedIn(viewer)),
      standing: (_, { uscc, ...when }, context) => question(readCode(uscc), when, context),
      standings: (_, { usccs, ...when }, context) => readCodes(usccs).map((uscc) => question(uscc, when, context)),
    },
  };
  return subgraphSchema("hub", resolvers);
}

function signedIn({ subject, tenant, role, department, jurisdictions, uscc, ...granted }: SignedInViewer): SignedIn {
  const { scopes, purposes } = granted;
  return {
    subject,
    tenant,
    role,
    department,
    jurisdictions,
    uscc,
    scopes: [...scopes].sort(),
    purposes: [...purposes],
  };
}

function question(
  uscc: Uscc,
  { validOn, knownAt }: Omit<QueryStandingsArgs, "usccs">,
  { today, now }: HubContext,
): StandingQuestion {
  return { uscc, validOn: validOn ?? today, knownAt: knownAt ?? now };
}

function readCode(text: string): Uscc {
  const code = parsed(text);
  if (!(code instanceof InvalidValue)) return code;
  throw new GraphQLError(code.message, { extensions: { code: "BAD_USER_INPUT", messageZh: code.messageZh } });
}

function readCodes(texts: readonly string[]): Uscc[] {
  if (texts.length === 0 || texts.length > MOST_CODES) throw wrongCount(texts.length);
  const codes: Uscc[] = [];
  const invalid: WrongCode[] = [];
  for (const [index, text] of texts.entries()) {
    const code = parsed(text);
    if (code instanceof InvalidValue) invalid.push({ index, message: code.message, messageZh: code.messageZh });
    else codes.push(code);
  }
  if (invalid.length > 0) throw wrongCodes(invalid, texts.length);
  return codes;
}

interface WrongCode {
  /** Position in the list, the first being 0. */
  readonly index: number;
  readonly message: string;
  readonly messageZh: string;
}

function parsed(text: string): Uscc | InvalidValue {
  try {
    return parseUscc(text);
  } catch (error) {
    if (error instanceof InvalidValue) return error;
    throw error;
  }
}

function wrongCount(count: number): GraphQLError {
  return new GraphQLError(`A question names 1 to ${MOST_CODES} enterprises; ${count} came.`, {
    extensions: { code: "BAD_USER_INPUT", messageZh: `一次查询1至${MOST_CODES}家企业；实为${count}家。` },
  });
}

function wrongCodes(invalid: readonly WrongCode[], count: number): GraphQLError {
  const shown = invalid.slice(0, CODES_IN_MESSAGE);
  const rest = invalid.length - shown.length;
  const message = [
    `${invalid.length} of ${count} codes cannot be read.`,
    ...shown.map((each) => `usccs[${each.index}]: ${each.message}`),
    ...(rest > 0 ? [`And ${rest} more, listed in extensions.invalid.`] : []),
  ].join(" ");
  const messageZh = [
    `${count}个代码中有${invalid.length}个无法识别。`,
    ...shown.map((each) => `usccs[${each.index}]：${each.messageZh}`),
    ...(rest > 0 ? [`另有${rest}个，见extensions.invalid。`] : []),
  ].join("");
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", messageZh, invalid } });
}
