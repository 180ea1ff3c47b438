import { z } from "zod";
import { FIGURE_CODES, NO_FIGURE_REASONS } from "../values/figure-code.ts";
import { clauseRef, code, text } from "./common-shape.ts";

const place = {
  clause: clauseRef,
  item: z
    .string()
    .regex(/^[a-z]$/, "a letter")
    .optional(),
};

const error = "what the register counts, or none with a reason that it knows";

const dutyShape = z.union(
  [
    z.strictObject({ ...place, figures: z.array(z.enum(FIGURE_CODES)).min(1) }),
    z.strictObject({ ...place, none: z.enum(NO_FIGURE_REASONS) }),
  ],
  { error },
);

const targetShape = z.union(
  [
    z.strictObject({ document: code, metric: text, figure: z.enum(FIGURE_CODES) }),
    z.strictObject({ document: code, metric: text, none: z.enum(NO_FIGURE_REASONS) }),
  ],
  { error },
);

/** The file that says what is counted behind the duties and targets of the notices. */
export const figuresShape = z.strictObject({
  duties: z.record(code, z.array(dutyShape).min(1)),
  targets: z.array(targetShape),
});

export type FiguresFile = z.infer<typeof figuresShape>;
