import type { FigureCode, NoFigureReason } from "../../../../shared/values/figure-code.ts";
import type { RuleBasis } from "../../../../shared/values/policy.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";

/** Why a duty has no figure. NOT_MAPPED: its notice came without any. NO_SCHEME: it counts a scheme that is not there. */
export type WhyNoFigure = NoFigureReason | "NOT_MAPPED" | "NO_SCHEME";

/** A clause, or an item of one, as far as it gives duties. */
export interface DutyClause {
  readonly clause: string;
  readonly item: string | null;
  readonly text: string;
  readonly textEn: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly leadBasis: RuleBasis;
}

/** What is counted behind a clause; `noFigure` is null exactly when something is. */
export interface CountedBehind {
  readonly clause: string;
  readonly item: string | null;
  readonly figures: readonly FigureCode[];
  readonly noFigure: NoFigureReason | null;
}

/** A duty of a department with what is counted behind it. */
export interface Responsibility extends Omit<DutyClause, "leads" | "supports" | "leadBasis"> {
  readonly document: string;
  readonly role: "LEAD" | "SUPPORT";
  readonly basis: RuleBasis;
  readonly figures: readonly FigureCode[];
  readonly noFigure: WhyNoFigure | null;
}

/** What a department leads and supports by a notice, item by item in its order. */
export function responsibilitiesOf(
  department: string,
  notice: { readonly id: string; readonly clauses: readonly DutyClause[] },
  counted: readonly CountedBehind[],
): Responsibility[] {
  return notice.clauses.flatMap(({ leads, supports, leadBasis, clause, item, text, textEn }) => {
    const behind = counted.find((each) => each.clause === clause && each.item === item);
    const duty = {
      document: notice.id,
      clause,
      item,
      text,
      textEn,
      basis: leadBasis,
      figures: behind === undefined ? [] : behind.figures,
      noFigure: behind === undefined ? ("NOT_MAPPED" as const) : behind.noFigure,
    };
    return [
      ...(leads.includes(department) ? [{ ...duty, role: "LEAD" as const }] : []),
      ...(supports.includes(department) ? [{ ...duty, role: "SUPPORT" as const }] : []),
    ];
  });
}

/** The same for people. */
export const NO_FIGURE_MESSAGES: Readonly<Record<WhyNoFigure, Bilingual>> = {
  NOT_SOFTWARE: { ZH: "无统计：此项不属信息系统事项。", EN: "No figure: not software." },
  ELSEWHERE: { ZH: "无统计：由其他部门的记录反映。", EN: "No figure here: the records of another department tell it." },
  NOT_COUNTED: {
    ZH: "无统计：逐项可查，但不作计数，或无人提供数据。",
    EN: "No figure: it is answered one by one, or nobody supplies what would be counted.",
  },
  NOT_MAPPED: {
    ZH: "无统计：此文件尚未对应统计指标。",
    EN: "No figure: the notice came without saying what is counted.",
  },
  NO_SCHEME: { ZH: "无统计：此地没有本地制度。", EN: "No figure: the division has no scheme of its own." },
};
