import type { GraphQLFormattedError, GraphQLSchema, SourceLocation } from "graphql";

/** Rewrites an error so that it names nothing of the schema that the caller did not write. */
export type Veil = (error: GraphQLFormattedError, query: string) => GraphQLFormattedError;

const MOST_SHOWN = 64;

/**
 * Makes errors silent about the schema. Whoever misspells a name learns that it is wrong, and no other.
 *
 * What is wrong with a document or a variable is told by its place, in the caller's own words, and not by what stands
 * there in the schema.
 */
export function createSchemaVeil(schema: GraphQLSchema): Veil {
  const isType = (name: string) => schema.getType(name) !== undefined;
  return (error, query) => {
    const code = error.extensions?.code;
    if (code === "UNAUTHENTICATED" || code === "FORBIDDEN") return withoutTypes(error, isType);
    if (error.path !== undefined) return error;
    if (code === "GRAPHQL_VALIDATION_FAILED") return misfit(error, query);
    if (code === "BAD_USER_INPUT") return wrongValue(error, query);
    return error;
  };
}

/** `Standing.creditSupport` names a type, and the caller wrote the field only. */
function withoutTypes(error: GraphQLFormattedError, isType: (name: string) => boolean): GraphQLFormattedError {
  const bare = (text: string) =>
    text.replace(/\b(\w+)\.(\w+)/g, (place, type: string, field: string) => (isType(type) ? field : place));
  const { messageZh } = error.extensions ?? {};
  return {
    ...error,
    message: bare(error.message),
    extensions: { ...error.extensions, ...(typeof messageZh === "string" && { messageZh: bare(messageZh) }) },
  };
}

function misfit({ locations = [] }: GraphQLFormattedError, query: string): GraphQLFormattedError {
  const [first] = locations;
  const word = first === undefined ? null : wordAt(query, first);
  const place = first === undefined ? "" : ` at line ${first.line}, column ${first.column}`;
  const placeZh = first === undefined ? "" : `第${first.line}行第${first.column}列`;
  return {
    message: `The document does not fit the schema${place}${word === null ? "" : `: ${word}`}.`,
    locations,
    extensions: {
      code: "GRAPHQL_VALIDATION_FAILED",
      messageZh: `查询文本与模式不符${placeZh && `（${placeZh}）`}${word === null ? "" : `：${word}`}。`,
    },
  };
}

function wrongValue(error: GraphQLFormattedError, query: string): GraphQLFormattedError {
  const { expected, came, messageZh } = error.extensions ?? {};
  // A value that one of our own scalars refused: what it expects is in the public pages, and no name of the schema.
  const isOurs = typeof expected === "string" && typeof came === "string";
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  const what = variable === undefined ? "A value of the document" : `The value of $${variable}`;
  const whatZh = variable === undefined ? "查询文本中的值" : `变量 $${variable} 的值`;
  const { locations } = variable === undefined ? misfit(error, query) : error;
  return {
    message: isOurs ? `${what} should be ${expected}; it is ${came}.` : `${what} does not fit.`,
    ...(locations && { locations }),
    extensions: isOurs
      ? { code: "BAD_USER_INPUT", expected, came, messageZh }
      : { code: "BAD_USER_INPUT", messageZh: `${whatZh}不符合要求。` },
  };
}

/** The caller's own word at a place of its document, in quotation marks. */
function wordAt(query: string, { line, column }: SourceLocation): string | null {
  const text = query.split(/\r\n|[\n\r]/)[line - 1]?.slice(column - 1) ?? "";
  const [word] = /^(?:\.{3}|[$@])?\s*\w*/.exec(text) ?? [];
  return word ? JSON.stringify(word.slice(0, MOST_SHOWN)) : null;
}
