import type { ExecutionResult } from "graphql";
import { compareInstants, type Instant } from "../shared/values/instant.ts";
import type { DepartmentDocument, EntityRoot, EntityShape } from "./department-document.ts";
import { type DepartmentError, type ReplyPath, readErrors, withoutPath } from "./department-errors.ts";
import { DepartmentFault } from "./department-fault.ts";
import { guardKey } from "./guards.ts";
import { isObject, type Unchecked, violation } from "./reply-check.ts";
import { representationsIn } from "./representations.ts";

/** A reply that keeps the contract. */
export interface CheckedReply {
  /** Null when the department refused the whole call. */
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly DepartmentError[];
  /** Answers that the department owes: it failed in this one place. */
  readonly owed: readonly ReplyPath[];
}

/**
 * Checks a department's reply against its SDL and against the question that was asked.
 *
 * Every value is of its type; lists of entities are as long as the representations, each entity in its place by its
 * key; an answer is for the day asked and not for a later instant than asked; and no answer is null without an error.
 *
 * @throws {DepartmentFault} `CONTRACT` when it is not so: then nothing in the reply is trusted
 */
export function checkReply(
  document: DepartmentDocument,
  reply: ExecutionResult,
  variables: Unchecked,
  requestId: string,
): CheckedReply {
  if (!isObject(reply)) return violation("a reply", "an object", reply);
  if (saysItIsBusy(reply)) throw new DepartmentFault("BUSY", "The department takes no more calls now.");
  const errors = readErrors(reply.errors, requestId).map((error) => inPlace(document, error));
  if (reply.data === undefined || reply.data === null) {
    const refused = errors.length > 0 && errors.every(({ isRefusal }) => isRefusal);
    return refused ? { data: null, errors, owed: [] } : violation("data", "an object", reply.data);
  }
  if (!isObject(reply.data)) return violation("data", "an object", reply.data);
  const places = placesOf(errors);
  const data: Record<string, unknown> = {};
  for (const { key, check } of document.rootFields) data[key] = check(reply.data[key]);
  const owed: ReplyPath[] = [];
  for (const root of document.entityRoots) {
    data[root.key] = checkEntities(root, reply.data[root.key], variables, places, owed);
  }
  return { data, errors, owed };
}

/** A department in this process says by an error what one elsewhere says by its status. */
function saysItIsBusy({ data, errors }: Unchecked): boolean {
  if ((data !== undefined && data !== null) || !Array.isArray(errors)) return false;
  return errors.some((error) => Object(Object(error).extensions).code === "DEPARTMENT_UNAVAILABLE");
}

/** An error whose path leads nowhere in the document is told without it: it would show how the hub asks. */
function inPlace(document: DepartmentDocument, error: DepartmentError): DepartmentError {
  const [key, index] = error.path === undefined ? [] : error.path;
  const isKnown =
    document.rootFields.some((field) => field.key === key) ||
    (typeof index === "number" && document.entityRoots.some((root) => root.key === key));
  return isKnown || error.path === undefined ? error : withoutPath(error);
}

/** The errors of a reply by the entity, or the field of an entity, in which they occurred. */
type ErrorPlaces = ReadonlyMap<string, DepartmentError>;

function placesOf(errors: readonly DepartmentError[]): ErrorPlaces {
  const places = new Map<string, DepartmentError>();
  for (const error of errors) {
    if (!error.path) continue;
    for (const length of [2, 3]) {
      const place = placeOf(error.path.slice(0, length));
      // A fault beside a refusal leaves an answer owed.
      if (!error.isRefusal || !places.has(place)) places.set(place, error);
    }
  }
  return places;
}

function placeOf(path: ReplyPath): string {
  return JSON.stringify(path);
}

function checkEntities(
  root: EntityRoot,
  entities: unknown,
  variables: Unchecked,
  places: ErrorPlaces,
  owed: ReplyPath[],
): unknown[] {
  const representations = representationsIn(variables, root.variable);
  if (!Array.isArray(entities)) return violation("_entities", "a list", entities);
  const { length } = representations;
  if (entities.length !== length) return violation("_entities", `a list of ${length}`, `${entities.length} entries`);
  return representations.map((representation, index) => {
    const shape = root.byType.get(String(representation.__typename));
    if (shape === undefined) throw new Error(`The document asks nothing of ${String(representation.__typename)}.`);
    const path = [root.key, index];
    const entity: unknown = entities[index];
    if (entity === null) return absentEntity(shape, path, places, owed);
    const checked = shape.check(entity);
    if (isObject(entity)) checkAgainstQuestion(shape, entity, representation, path, places, owed);
    return checked;
  });
}

/** What a question is known by: a department need not look it up to have it. */
const QUESTION_KEY = ["uscc", "validOn", "knownAt"];

/** A department may not know an entity, but the question it was asked it has; and where it owes answers it has to say why it gives none. */
function absentEntity(shape: EntityShape, path: ReplyPath, places: ErrorPlaces, owed: ReplyPath[]): null {
  const isQuestion = QUESTION_KEY.every((field) => shape.keyFields.includes(field));
  if (!isQuestion && !shape.asked.some(({ isAnswer }) => isAnswer)) return null;
  const error = places.get(placeOf(path));
  if (error === undefined) return violation("an entity", "answered or refused", null);
  if (!error.isRefusal) owed.push(path);
  return null;
}

function checkAgainstQuestion(
  shape: EntityShape,
  entity: Unchecked,
  question: Unchecked,
  path: ReplyPath,
  places: ErrorPlaces,
  owed: ReplyPath[],
): void {
  for (const field of shape.keyFields) {
    const came = entity[guardKey(field)];
    if (came !== question[field]) violation(`the entity's ${field}`, String(question[field]), came);
  }
  for (const { key, isAnswer } of shape.asked) {
    if (!isAnswer) continue;
    const answer = entity[key];
    if (isObject(answer)) {
      checkAnswer(answer, question);
      continue;
    }
    const error = places.get(placeOf([...path, key]));
    if (error === undefined) violation("an answer", "given or refused", answer);
    else if (!error.isRefusal) owed.push([...path, key]);
  }
}

function checkAnswer(answer: Unchecked, question: Unchecked): void {
  const validOn = answer[guardKey("validOn")];
  if (validOn !== question.validOn) violation("an answer's validOn", String(question.validOn), validOn);
  const knownAt = answer[guardKey("knownAt")];
  // Both passed the scalar's check, the question's in the hub and the answer's with its fields.
  if (compareInstants(knownAt as Instant, question.knownAt as Instant) > 0) {
    violation("an answer's knownAt", `not later than ${String(question.knownAt)}`, knownAt);
  }
}
