import { GraphQLError } from "graphql";

export const BAD_USER_INPUT = { extensions: { code: "BAD_USER_INPUT" } };

/** None of the document's operations is meant. */
export function noSuchOperation(name: string | null | undefined): GraphQLError {
  const message = name
    ? `The document has no operation named ${JSON.stringify(name.slice(0, 80))}.`
    : "A document with several operations needs an operation name.";
  return new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } });
}

/** A subscription that was asked as a question. */
export function onlyByEvents(): GraphQLError {
  return new GraphQLError("A subscription is answered by Server-Sent Events: ask with `accept: text/event-stream`.", {
    extensions: {
      code: "EVENT_STREAM_EXPECTED",
      messageZh: "订阅以事件流应答，请求头须含 accept: text/event-stream。",
    },
  });
}
