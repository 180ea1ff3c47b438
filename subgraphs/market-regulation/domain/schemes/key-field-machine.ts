import { dayInOrder, type StepDays } from "../../../../shared/values/procedure/day-in-order.ts";
import type { Guard, StateMachine } from "../../../../shared/values/procedure/state-machine.ts";
import { OFFICER_OF_SCHEME, type OfScheme } from "../procedure/movers.ts";
import { KEY_FIELD_GROUPS, KEY_FIELDS } from "./clauses.ts";

/** PUBLISHED 已公布, WITHDRAWN 已撤销. */
export type KeyFieldState = "PUBLISHED" | "WITHDRAWN";
export type KeyFieldEvent = "PUBLISH" | "WITHDRAW";

/** What the guards of key fields have to know. */
export interface KeyFieldFacts extends OfScheme, StepDays {
  /** The group that is named; null for none. */
  readonly group: string | null;
  /** The groups that the scheme's text names; empty when it names none. */
  readonly groups: readonly string[];
  /** Whether the category is a key field of the year already. */
  readonly publishedAlready: boolean;
}

const groupOfTheText: Guard<KeyFieldFacts> = {
  name: "group-of-the-text",
  refusal: {
    code: "GROUP_NOT_OF_SCHEME",
    message: {
      ZH: "应归入本制度文件所列的重点领域组别；文件未分组的，不填组别。",
      EN: "A key field belongs to one of the groups that the scheme's text names; where it names none, there is none.",
    },
  },
  citation: KEY_FIELD_GROUPS,
  check: ({ group, groups }) => ({ truth: group === null ? groups.length === 0 : groups.includes(group) }),
};

/** A category stands once among the key fields of a year. */
export const notYetPublished: Guard<KeyFieldFacts> = {
  name: "not-yet-published",
  refusal: {
    code: "KEY_FIELD_ALREADY_PUBLISHED",
    message: { ZH: "该类别已列入本年度重点领域。", EN: "The category is a key field of that year already." },
  },
  citation: null,
  check: ({ publishedAlready }) => ({ truth: !publishedAlready }),
};

/** The key fields of a year (重点领域): fixed and published by the department. */
export const KEY_FIELD_MACHINE: StateMachine<KeyFieldState, KeyFieldEvent, KeyFieldFacts> = {
  name: "key_field",
  states: ["PUBLISHED", "WITHDRAWN"],
  events: ["PUBLISH", "WITHDRAW"],
  transitions: [
    {
      from: null,
      event: "PUBLISH",
      to: "PUBLISHED",
      movers: [OFFICER_OF_SCHEME],
      guards: [groupOfTheText, notYetPublished, dayInOrder],
      citations: KEY_FIELDS,
    },
    {
      from: "PUBLISHED",
      event: "WITHDRAW",
      to: "WITHDRAWN",
      movers: [OFFICER_OF_SCHEME],
      guards: [dayInOrder],
      citations: KEY_FIELDS,
    },
  ],
};
