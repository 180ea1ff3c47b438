import type { ExecutionResult } from "graphql";

/** What a department may send in the place of a good reply, by what is wrong with it. */
export const WRONG_REPLIES: Readonly<Record<string, (reply: Reply) => unknown>> = {
  "nothing at all": () => null,
  "a list": (reply) => [reply],
  text: () => "ok",
  "an empty object": () => ({}),
  "no data and no error": () => ({ data: null }),
  "data that is a list": (reply) => ({ data: [reply.data] }),
  "no entities": () => ({ data: {} }),
  "entities that are null": () => ({ data: { _entities: null } }),
  "an entity in the place of the list": withEntities((entities) => entities[0]),
  "a list that is too short": withEntities((entities) => entities.slice(1)),
  "a list that is too long": withEntities((entities) => [...entities, entities[0]]),
  "an empty list": withEntities(() => []),
  "entities in reverse order": withEntities((entities) => entities.toReversed()),
  "two entities exchanged": withEntities(([first, second, ...rest]) => [second, first, ...rest]),
  "one entity in all places": withEntities((entities) => entities.map(() => entities[0])),
  "an entity that is null without an error": withEntities(([, ...rest]) => [null, ...rest]),
  "an entity that is text": withEntities(([, ...rest]) => ["Standing", ...rest]),
  "an entity of another type": withEntity((entity) => ({ ...entity, __type: "Enterprise" })),
  "an entity without its type": withEntity(({ __type, ...entity }) => entity),
  "an entity of another enterprise": withEntity((entity) => ({ ...entity, __uscc: "91000000000000080U" })),
  "an entity of another day": withEntity((entity) => ({ ...entity, __validOn: "2021-06-16" })),
  "an entity of another instant": withEntity((entity) => ({ ...entity, __knownAt: "2021-06-25T02:00:00.5Z" })),
  "an answer that is null without an error": withEntity((entity) => ({ ...entity, creditSupport: null })),
  "no answer": withEntity(({ creditSupport, ...entity }) => entity),
  "an answer that is a list": withEntity((entity) => ({ ...entity, creditSupport: [entity.creditSupport] })),
  "an answer that is text": withEntity((entity) => ({ ...entity, creditSupport: "ELIGIBLE" })),
  "an answer that is true": withEntity((entity) => ({ ...entity, beijing: true })),
  "a determination that does not exist": withAnswer((answer) => ({ ...answer, determination: "YES" })),
  "a determination in small letters": withAnswer((answer) => ({ ...answer, determination: "eligible" })),
  "a determination that is null": withAnswer((answer) => ({ ...answer, determination: null })),
  "no determination": withAnswer(({ determination, ...answer }) => answer),
  "a determination in a list": withAnswer((answer) => ({ ...answer, determination: ["ELIGIBLE"] })),
  "a determination that is a number": withAnswer((answer) => ({ ...answer, determination: 1 })),
  "reasons that are null": withAnswer((answer) => ({ ...answer, reasons: null })),
  "no reasons": withAnswer(({ reasons, ...answer }) => answer),
  "a reason that is null": withAnswer((answer) => ({ ...answer, reasons: [null] })),
  "a reason that is not in a list": withAnswer((answer) => ({ ...answer, reasons: { code: "POLICY_PROVIDES" } })),
  "a reason with an unknown code": withAnswer((answer) => ({ ...answer, reasons: [{ code: "BECAUSE", message: "" }] })),
  "a reason whose message is a number": withAnswer((answer) => ({
    ...answer,
    reasons: [{ code: "POLICY_PROVIDES", message: 7 }],
  })),
  "citations that are null": withAnswer((answer) => ({ ...answer, citations: null })),
  "a citation with an unknown basis": withAnswer((answer) => ({
    ...answer,
    citations: [{ document: "yunnan-2020-9", clause: "§5(3)", basis: "HEARSAY" }],
  })),
  "evidence known since no instant": withAnswer((answer) => ({
    ...answer,
    evidence: [{ kind: "ban", id: "1", subject: "", validFrom: null, validTo: null, knownFrom: "yesterday" }],
  })),
  "a day that does not exist": withAnswer((answer) => ({ ...answer, notBefore: "2021-02-30" })),
  "a day that is a number": withAnswer((answer) => ({ ...answer, notBefore: 20210615 })),
  "an answer for another day": withAnswer((answer) => ({ ...answer, validOn: "2021-06-16", __validOn: "2021-06-16" })),
  "an answer for another day under the day asked": withAnswer((answer) => ({ ...answer, __validOn: "2021-06-16" })),
  "an answer known later than asked": withAnswer((answer) => ({
    ...answer,
    knownAt: "2021-06-25T02:00:00.000001Z",
    __knownAt: "2021-06-25T02:00:00.000001Z",
  })),
  "an instant that is not in UTC": withAnswer((answer) => ({ ...answer, knownAt: "2021-06-25T09:00:00+08:00" })),
  "errors that are no list": (reply) => ({ ...reply, errors: "none" }),
  "an error without a message": (reply) => ({ ...reply, errors: [{ path: ["_entities", 0] }] }),
  "an error whose path is no path": (reply) => ({ ...reply, errors: [{ message: "no", path: { at: 0 } }] }),
  "an error of the whole call": () => ({ errors: [{ message: "no", extensions: { code: "INTERNAL_SERVER_ERROR" } }] }),
  "a reply to another document": () => ({ data: { __typename: "Query" } }),
};

type Fields = Record<string, unknown>;
type Reply = { readonly data: { readonly _entities: Fields[] } };

/** A reply as it comes from the wire. */
export function asReply(result: ExecutionResult): Reply {
  return JSON.parse(JSON.stringify(result));
}

function withEntities(change: (entities: Fields[]) => unknown): (reply: Reply) => unknown {
  return (reply) => ({ ...reply, data: { ...reply.data, _entities: change(reply.data._entities) } });
}

function withEntity(change: (entity: Fields) => Fields): (reply: Reply) => unknown {
  return withEntities(([first = {}, ...rest]) => [change(first), ...rest]);
}

function withAnswer(change: (answer: Fields) => Fields): (reply: Reply) => unknown {
  return withEntity((entity) => ({ ...entity, creditSupport: change(Object(entity.creditSupport)) }));
}
