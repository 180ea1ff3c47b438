import { Lexer, Source, TokenKind } from "graphql";
import { RefusedRequest } from "../../shared/server/refused-request.ts";
import { valueFault } from "../../shared/server/text-fault.ts";
import { LIMITS } from "./limits.ts";
import { refuseAbove } from "./too-costly.ts";

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks through a document's tokens, before the parser goes down its brackets.
 *
 * @throws {RefusedRequest} at the first token that is one too many, or whose text is too long or broken
 * @throws {GraphQLError} where there is no token of GraphQL
 */
export function scanTokens(text: string): void {
  refuseAbove(LIMITS.characters, text.length);
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let brackets = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1;
    refuseAbove(LIMITS.tokens, tokens);
    if (OPENING.has(token.kind)) {
      brackets += 1;
      refuseAbove(LIMITS.brackets, brackets);
    } else if (CLOSING.has(token.kind)) {
      brackets -= 1;
    } else if (token.kind === TokenKind.NAME || token.kind === TokenKind.INT || token.kind === TokenKind.FLOAT) {
      refuseAbove(LIMITS.nameLength, token.value.length);
    } else if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) {
      refuseAbove(LIMITS.textLength, token.value.length);
      refuseBroken(token.value, token.line);
    }
  }
}

function refuseBroken(text: string, line: number): void {
  const fault = valueFault(text);
  if (fault === null) return;
  throw new RefusedRequest(
    400,
    "INVALID_ENCODING",
    `Expected ${fault.expected}; ${fault.found} came in the document on line ${line}.`,
    { messageZh: `应为${fault.expectedZh}；查询文本第${line}行实为 ${fault.found}。` },
  );
}
