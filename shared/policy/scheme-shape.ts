import { z } from "zod";
import { EXIT_GROUNDS } from "../values/exit-ground.ts";
import { day, divisionCode, grounded, text } from "./common-shape.ts";

const rule = <T extends z.ZodType>(value: T) => z.strictObject({ value: value.nullable(), ...grounded });
const count = z.number().int().min(1).max(250);
const counting = z.enum(["EXACTLY", "AT_LEAST"]);

const rulesShape = z.strictObject({
  publisherRole: rule(z.enum(["WORKING_BODY", "EVALUATION_BODY"])),
  workingBody: rule(text),
  registrationDivision: rule(divisionCode),
  validityYears: rule(count),
  validityLastDayIncluded: rule(z.boolean()),
  assumedValidityYears: rule(count),
  schemePublicityWorkingDays: rule(count),
  schemePublicityCounting: rule(counting),
  listPublicityWorkingDays: rule(count),
  listPublicityCounting: rule(counting),
  consentBeforePublicity: rule(z.boolean()),
  workingBodyMayEvaluate: rule(z.boolean()),
  feesAllowed: rule(z.boolean()),
  banYears: rule(count),
  banLastDayIncluded: rule(z.boolean()),
  cancellationOrderedBy: rule(z.enum(["WORKING_BODY"])),
  noticeBeforeCancellation: rule(z.boolean()),
  cancellationReportedToRegulators: rule(z.boolean()),
  cancellationInCreditSystem: rule(z.boolean()),
  cancellationForOtherIntegrity: rule(z.boolean()),
});

/** The names of a scheme's rules. */
export type SchemeParameterName = keyof z.infer<typeof rulesShape>;

export const SCHEME_PARAMETERS = Object.keys(rulesShape.shape) as readonly SchemeParameterName[];

const citedState = z.strictObject(grounded).optional();

const stateCitationsShape = z.strictObject({
  TITLE_IN_PUBLICITY: citedState,
  TITLE_UNDER_OBJECTION: citedState,
  TITLE_AWAITING_PUBLICATION: citedState,
  TITLE_REJECTED: citedState,
  TITLE_EXPIRED: citedState,
  TITLE_REVOKED: citedState,
  TITLE_WITHDRAWN: citedState,
  TITLE_VALIDITY_UNKNOWN: citedState,
});

const identity = { name: text, nameEn: text };

/** A jurisdiction's own scheme, in its notice. */
export const schemeShape = z.strictObject({
  code: divisionCode,
  ...identity,
  level: z.enum(["PROVINCIAL", "MUNICIPAL"]),
  correctedOn: day.optional(),
  rules: rulesShape,
  exitGrounds: z.array(z.strictObject({ ground: z.enum(EXIT_GROUNDS), ...grounded })),
  keyFieldGroups: z.array(z.strictObject({ code: text, ...identity, ...grounded })).optional(),
  stateCitations: stateCitationsShape,
});

export type SchemeFile = z.infer<typeof schemeShape>;

/** The national scheme, whose text the hub does not hold: every rule is unknown. */
export const nationalShape = z.strictObject({
  scheme: z.strictObject({
    code: z.literal("NATIONAL"),
    ...identity,
    level: z.literal("NATIONAL"),
    jurisdiction: z.null(),
    source: text,
    validFrom: day,
    rules: z.record(z.enum(SCHEME_PARAMETERS), z.null()),
    exitGrounds: z.array(z.never()),
  }),
});

export type NationalFile = z.infer<typeof nationalShape>;
