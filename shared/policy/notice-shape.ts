import { z } from "zod";
import { clauseRef, code, day, divisionCode, grounded, readingId, text } from "./common-shape.ts";
import { measuresShape } from "./measure-shape.ts";
import { schemeShape } from "./scheme-shape.ts";

const documentShape = z.strictObject({
  id: code,
  title: text,
  number: text.nullable(),
  numberDamagedText: text.optional(),
  numberAbsent: z.literal(true).optional(),
  jurisdiction: divisionCode,
  signedOn: day.nullable(),
  signedOnDamagedText: text.optional(),
  publishedOn: day,
  inForceFrom: z.strictObject({ day, ...grounded }),
  issuers: z.array(code).min(1),
  leadReading: readingId.optional(),
  replaces: z.array(code).min(1).optional(),
});

const clauseShape = z.strictObject({
  clause: clauseRef,
  item: z
    .string()
    .regex(/^[a-z]$/, "a letter")
    .optional(),
  kinds: z
    .array(
      z.enum(["OBLIGATION", "INCENTIVE", "TARGET", "STATE_TRANSITION", "DEFINITION", "CONTEXT", "SILENCE", "FRAME"]),
    )
    .min(1),
  text,
  textEn: text,
  leads: z.array(code),
  supports: z.array(code),
  leadBasis: z.enum(["TEXT", "INTERPRETATION"]),
});

const interpretationShape = z.strictObject({
  id: readingId,
  clause: clauseRef,
  question: text,
  questionZh: text,
  reading: text,
  readingZh: text,
  why: text,
  whyZh: text,
  basis: z.literal("INTERPRETATION"),
  author: text,
  publishedOn: day,
});

const targetShape = z.strictObject({
  clause: clauseRef,
  metric: text,
  metricEn: text,
  value: z
    .string()
    .regex(/^\d+(\.\d+)?$/, "decimal text in quotes")
    .nullable(),
  comparison: z.enum(["EXACTLY", "AT_LEAST"]),
  unit: z.enum(["PERCENT", "ENTERPRISES"]),
  year: z.number().int().min(1900).max(2999),
  damagedText: text.optional(),
});

const damageShape = z.strictObject({
  clause: clauseRef,
  place: text,
  damagedText: text,
  value: text.nullable(),
  flag: z.enum(["DAMAGED_FIRST_DIGIT", "READABLE_ELSEWHERE"]).optional(),
  note: text,
});

/** A policy file: one notice. */
export const noticeShape = z.strictObject({
  document: documentShape,
  clauses: z.array(clauseShape).min(1),
  measures: measuresShape,
  scheme: z.array(schemeShape).min(1).optional(),
  interpretations: z.array(interpretationShape),
  targets: z.array(targetShape),
  damages: z.array(damageShape),
});

export type NoticeFile = z.infer<typeof noticeShape>;
