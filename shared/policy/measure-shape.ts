import { z } from "zod";
import { clauseRef, code, day, grounded, readingId, text } from "./common-shape.ts";

/** A scheme whose titles a measure rewards: a division code or `NATIONAL`. */
const schemeCode = z.string().regex(/^(\d{6}|NATIONAL)$/, "a scheme: a division code in quotes or NATIONAL");

const row = {
  ...grounded,
  correctedOn: day.optional(),
  recognisedSchemes: z.strictObject({
    schemes: z.array(schemeCode).min(1),
    basis: z.literal("INTERPRETATION"),
    reading: readingId,
  }),
  issuerClause: clauseRef.optional(),
};

const supportMode = z.enum(["ENCOURAGED", "SILENT", "TO_BE_STUDIED"]);

const procurementRow = z.strictObject({
  mode: z.enum(["TIE_BREAK", "DEFER_NATIONAL", "SILENT", "TO_BE_STUDIED"]),
  ...row,
});

const creditRow = z.strictObject({
  mode: supportMode,
  ...row,
  sizeClasses: z
    .array(z.enum(["LARGE", "MEDIUM", "SMALL", "MICRO"]))
    .min(1)
    .optional(),
});

const awardRow = z.strictObject({
  mode: supportMode,
  ...row,
  adopts: z.enum(["RESULT", "WORK"]).optional(),
  awards: z
    .array(z.strictObject({ id: code, name: text, nameEn: text }))
    .min(1)
    .optional(),
  recommendsFirst: z
    .array(z.enum(["PROVINCIAL", "MINISTERIAL"]))
    .min(1)
    .optional(),
});

const subsidyRow = z.strictObject({ mode: supportMode, ...row });

/** The four measures; each a list whose first row stands since publication and whose others correct it. */
export const measuresShape = z.strictObject({
  procurementPreference: z.array(procurementRow).min(1),
  creditSupport: z.array(creditRow).min(1),
  awardAdoption: z.array(awardRow).min(1),
  subsidyPriority: z.array(subsidyRow).min(1),
});

export type MeasuresFile = z.infer<typeof measuresShape>;

/** A row of any measure, with the keys that only some measures have. */
export type MeasureRow = z.infer<typeof procurementRow | typeof creditRow | typeof awardRow | typeof subsidyRow>;
