import type { CatalogueCode, IndustryCategory } from "../../../../shared/values/catalogue-code.ts";
import { type Actor, isMover, type Mover } from "../../../../shared/values/procedure/actor.ts";
import type { Bilingual } from "../../../../shared/values/procedure/state-machine.ts";
import type { CatalogueEdition } from "./catalogue.ts";
import { isWrittenAs } from "./catalogue-code-form.ts";
import type { CategoryRelation } from "./category-mapping.ts";

/** What somebody states as the whole map of a category onto an edition. */
export interface MappingStatement {
  readonly category: IndustryCategory;
  readonly categoryEdition: string;
  readonly catalogueEdition: string;
  readonly entries: readonly { readonly code: CatalogueCode; readonly relation: CategoryRelation }[];
  /** What it rests on, in the officer's words. */
  readonly basis: string;
  /** The day on which it was stated. */
  readonly on: string;
}

/** What has to be known to take a statement. */
export interface StatementFacts {
  /** Null when the catalogue has no such edition. */
  readonly edition: Pick<CatalogueEdition, "codeForm" | "importedAt"> | null;
  /** Those of the stated codes that the edition has. */
  readonly codesOnRecord: ReadonlySet<string>;
  readonly today: string;
}

/** Why a statement is not taken, with its place in the input. */
export interface StatementFault {
  readonly code: "NOT_FOR_THIS_CALLER" | "EDITION_NOT_ON_RECORD" | "CODE_NOT_IN_EDITION" | "DAY_OUT_OF_ORDER";
  readonly field: string;
  readonly message: Bilingual;
}

/** The map is one for all jurisdictions, as GB/T 4754 and the catalogue are; any finance department curates it. */
export const CURATOR: Mover<unknown> = { role: "DEPARTMENT", department: "finance" };

/** Everything that stands in the way of a statement; empty when nothing does. */
export function faultsOfStatement(
  statement: MappingStatement,
  { edition, codesOnRecord, today }: StatementFacts,
  caller: Actor,
): StatementFault[] {
  if (!isMover(caller, [CURATOR], null)) return [fault("NOT_FOR_THIS_CALLER", "", NOT_A_CURATOR)];
  if (edition === null) return [fault("EDITION_NOT_ON_RECORD", "catalogueEdition", NO_EDITION)];
  const { codeForm, importedAt } = edition;
  const unfit = statement.entries.flatMap(({ code }, index) => {
    const place = `entries.${index}.code`;
    if (!isWrittenAs(code, codeForm)) return [fault("CODE_NOT_IN_EDITION", place, WRITTEN_OTHERWISE)];
    // Before an import nobody can tell which codes the edition has.
    return importedAt === null || codesOnRecord.has(code) ? [] : [fault("CODE_NOT_IN_EDITION", place, NO_CODE)];
  });
  return statement.on > today ? [...unfit, fault("DAY_OUT_OF_ORDER", "on", NOT_YET)] : unfit;
}

function fault(code: StatementFault["code"], field: string, message: Bilingual): StatementFault {
  return { code, field, message };
}

const NOT_A_CURATOR = {
  ZH: "类别与品目的对应关系由财政部门维护。",
  EN: "The map of categories is curated by finance departments.",
};
const NO_EDITION = { ZH: "没有此版采购品目分类目录。", EN: "The catalogue has no such edition on record." };
const WRITTEN_OTHERWISE = {
  ZH: "编码不符合该版目录的写法（2022年版为字母加8位数字）。",
  EN: "The edition writes its codes otherwise (2022: a letter and 8 digits).",
};
const NO_CODE = { ZH: "该版目录中没有此编码。", EN: "The edition as imported has no such code." };
const NOT_YET = { ZH: "日期不得晚于今天。", EN: "A map is stated today or was stated earlier." };
