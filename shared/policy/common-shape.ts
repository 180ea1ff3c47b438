import { z } from "zod";
import { isCivilDate } from "../values/civil-date.ts";

/** A civil date as text: `2020-03-05`. */
export const day = z.string().refine(isCivilDate, "a day of the calendar as YYYY-MM-DD");

/** A code of GB/T 2260. */
export const divisionCode = z.string().regex(/^\d{6}$/, "a division code of six digits in quotes");

/** A code in kebab-case: `market-regulation`. */
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code in kebab-case");

/** Text for people. */
export const text = z.string().refine((value) => value.trim() === value && value !== "", "text without outer blanks");

/** A clause as citations write it: `§5(3)`, or `date`, `addressees`, `closing`. */
export const clauseRef = z
  .string()
  .regex(/^(§\S+( \S+)*|date|addressees|closing)$/, "a clause like §5(3), or date, addressees, closing");

/** A number of the register of silent points. */
export const readingId = z.string().regex(/^SIL-\d{2}$/, "a reading like SIL-01");

/** What a row rests on: a TEXT row stands in the clause, an INTERPRETATION names its reading. */
export const grounded = {
  clause: clauseRef,
  basis: z.enum(["TEXT", "INTERPRETATION"]),
  reading: readingId.optional(),
};
