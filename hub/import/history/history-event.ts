import { z } from "zod";
import { parseCatalogueCode, parseIndustryCategory } from "../../../shared/values/catalogue-code.ts";
import { parseCivilDate } from "../../../shared/values/civil-date.ts";
import { parseDivisionCode } from "../../../shared/values/division.ts";
import { EXIT_GROUNDS } from "../../../shared/values/exit-ground.ts";
import { parseInstant } from "../../../shared/values/instant.ts";
import { InvalidValue } from "../../../shared/values/invalid-value.ts";
import { parseSector } from "../../../shared/values/size-class.ts";
import { parseUscc } from "../../../shared/values/uscc.ts";

/** Text that a parse function of `shared/values` reads; what it refuses keeps its words. */
function read<T>(parse: (text: string) => T) {
  return z.string().transform((text, context): T => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      context.addIssue({ code: "custom", message: `${error.message} ${error.messageZh}` });
      return z.NEVER;
    }
  });
}

const text = z.string().trim().min(1).max(500);
const recordedAt = read(parseInstant);
const on = read(parseCivilDate);
const uscc = read(parseUscc);
const scheme = z.union([z.literal("NATIONAL"), read(parseDivisionCode)]);
const category = read(parseIndustryCategory);
// 10,000 yuan; text where the number must stay exact.
const amount = z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?$/)]).transform(String);

const EVENTS = [
  z.strictObject({
    event: z.literal("ENTERPRISE_REGISTERED"),
    recordedAt,
    uscc,
    name: text,
    division: read(parseDivisionCode),
    on,
  }),
  z.strictObject({
    event: z.literal("SIZE_STATED"),
    recordedAt,
    uscc,
    sector: read(parseSector),
    employees: z.int().nonnegative().optional(),
    revenueWan: amount.optional(),
    assetsWan: amount.optional(),
    statisticalYear: z.int().min(1949).max(2999),
    on,
  }),
  z.strictObject({
    event: z.literal("LIST_POSTED"),
    recordedAt,
    title: text,
    uscc,
    scheme,
    category,
    standard: text,
    on,
  }),
  z.strictObject({ event: z.literal("OBJECTION_FILED"), recordedAt, title: text, on }),
  z.strictObject({
    event: z.literal("OBJECTION_RESOLVED"),
    recordedAt,
    title: text,
    outcome: z.enum(["DISMISSED", "UPHELD"]),
    on,
  }),
  z.strictObject({
    event: z.literal("TITLE_PUBLISHED"),
    recordedAt,
    title: text,
    uscc: uscc.optional(),
    scheme: scheme.optional(),
    category: category.optional(),
    standard: text.optional(),
    on,
    lastDay: on.optional(),
  }),
  z.strictObject({
    event: z.literal("TITLE_REVOKED"),
    recordedAt,
    title: text,
    ground: z.enum(EXIT_GROUNDS),
    on,
  }),
  z.strictObject({ event: z.literal("TITLE_WITHDRAWN"), recordedAt, title: text, on }),
  z.strictObject({
    event: z.literal("CATALOGUE_MAPPED"),
    recordedAt,
    category,
    edition: z.enum(["2013", "2022"]),
    codes: z.array(read(parseCatalogueCode)),
  }),
] as const;

/** One line of a history, checked. @see deciding.md, Loading history */
export const HistoryEvent = z.discriminatedUnion("event", EVENTS);

export type HistoryEvent = z.infer<typeof HistoryEvent>;

/** The names of the events, for messages. */
export const EVENT_NAMES = EVENTS.map((event) => event.shape.event.value);
