import type { ReactNode } from "react";
import {
  BoardsDeclaredStandardsDocument,
  type BoardsDeclaredStandardsQuery,
  BoardsDeclaringEnterprisesDocument,
  type FigureCode,
} from "../../../generated/boards.ts";
import { type Language, useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { STANDARD_ORIGINS } from "../../kit/words/evaluation-words.ts";
import { LINKS } from "../links.ts";
import { asSeen, useWhole } from "../whole-list.ts";
import { type CountedRow, CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  enterprise: string;
  uscc: string;
  declared: string;
  own: string;
  number: string;
  name: string;
  origin: string;
  since: string;
  references: string;
  stricter: string;
}> = {
  ZH: {
    enterprise: "企业",
    uscc: "统一社会信用代码",
    declared: "公开标准数",
    own: "其中自有标准",
    number: "标准号",
    name: "标准名称",
    origin: "来源",
    since: "公开日期",
    references: "对比标准",
    stricter: "是否严于",
  },
  EN: {
    enterprise: "Enterprise",
    uscc: "Credit code",
    declared: "Declared standards",
    own: "Its own",
    number: "Number",
    name: "Name",
    origin: "Origin",
    since: "Declared",
    references: "Compared with",
    stricter: "Stricter",
  },
};

const STRICTER: Words<{ yes: string; no: string; unknown: string; nothing: string }> = {
  ZH: { yes: "严于", no: "不严于", unknown: "无法判断", nothing: "无可比标准" },
  EN: { yes: "stricter", no: "not stricter", unknown: "cannot be told", nothing: "nothing to compare with" },
};

/** Enterprises with a declared standard. */
export function DeclaringRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownAt } = figure;
  const asked = { division: place.jurisdiction, validOn, knownAt };
  const list = useWhole(useList(BoardsDeclaringEnterprisesDocument, asked, (data) => data.declaringEnterprises));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows.map(({ enterprise, declaredCount, ownCount }) => ({
          key: enterprise.uscc,
          counted: true,
          links: { enterprise: LINKS.enterprise(enterprise.uscc) },
          cells: {
            enterprise: enterprise.name ?? enterprise.uscc,
            uscc: enterprise.uscc,
            declared: declaredCount,
            own: ownCount,
          },
        })),
      )}
      columns={[
        { key: "enterprise", title: words.enterprise },
        { key: "uscc", title: words.uscc, width: 190 },
        { key: "declared", title: words.declared, width: 120 },
        { key: "own", title: words.own, width: 120 },
      ]}
    />
  );
}

type EnterpriseNode = NonNullable<BoardsDeclaredStandardsQuery["declaringEnterprises"]>["edges"][number]["node"];
type DeclarationNode = NonNullable<EnterpriseNode["enterprise"]["declarations"]>["edges"][number]["node"];

const INTERNATIONAL = /^(ISO|IEC|ITU|CXS|CAC)[ /-]/;

/** Whether a declared standard stands in the whole of a figure, and whether it is counted. */
function declarationIn(figure: FigureCode, node: DeclarationNode): { whole: boolean; counted: boolean } {
  const own = node.origin === "OWN";
  const { indicators, stricter } = node.comparisonWithBaselines;
  const comparable = own && indicators.some(({ baselines }) => baselines.length > 0);
  switch (figure) {
    case "DECLARED_STANDARDS":
      return { whole: true, counted: true };
    case "STRICTER_STANDARDS":
      return { whole: comparable, counted: comparable && stricter === true };
    case "BENCHMARKED_STANDARDS":
      return { whole: own, counted: comparable };
    case "INTERNATIONALLY_BENCHMARKED_STANDARDS":
      return { whole: own, counted: own && node.referenceStandards.some((code) => INTERNATIONAL.test(code)) };
    default:
      return { whole: own, counted: own };
  }
}

// Each enterprise comes with its declarations, so a part is small.
const ENTERPRISES = 20;

/** Declared standards; for a share the whole of them, with those that count marked. */
export function DeclarationRows({ figure, place, clauses }: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownAt } = figure;
  const asked = { division: place.jurisdiction, validOn, knownAt };
  const list = useWhole(
    useList(BoardsDeclaredStandardsDocument, asked, (data) => data.declaringEnterprises, { first: ENTERPRISES }),
  );
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      // What is known and not declared is a number only.
      whole={figure.of !== null && figure.figure !== "STANDARD_COVERAGE"}
      list={asSeen(list, (rows) => rows.flatMap((row) => declarationsOf(row, figure.figure, language)))}
      columns={[
        { key: "enterprise", title: words.enterprise },
        { key: "number", title: words.number },
        { key: "name", title: words.name },
        { key: "origin", title: words.origin, width: 120 },
        { key: "since", title: words.since, width: 120 },
        { key: "references", title: words.references },
        { key: "stricter", title: words.stricter, width: 120 },
      ]}
    />
  );
}

function declarationsOf({ enterprise }: EnterpriseNode, figure: FigureCode, language: Language): CountedRow[] {
  // What is missing is told by the list and by the sum held against the figure.
  if (enterprise.declarations === null) return [];
  return enterprise.declarations.edges.flatMap(({ node }): CountedRow[] => {
    const { whole, counted } = declarationIn(figure, node);
    if (node.state !== "DECLARED" || !whole) return [];
    const { stricter, indicators, citations } = node.comparisonWithBaselines;
    return [
      {
        key: node.id,
        counted,
        ...(figure === "STRICTER_STANDARDS" && { citations }),
        links: { enterprise: LINKS.enterprise(enterprise.uscc) },
        cells: {
          enterprise: enterprise.name ?? enterprise.uscc,
          number: node.number,
          name: node.name,
          origin: STANDARD_ORIGINS[language][node.origin],
          since: node.declaredOn,
          references: node.referenceStandards.join("、"),
          stricter: stricterText(
            stricter,
            indicators.some(({ baselines }) => baselines.length > 0),
            language,
          ),
        },
      },
    ];
  });
}

function stricterText(stricter: boolean | null, comparable: boolean, language: Language): string {
  const words = STRICTER[language];
  if (!comparable) return words.nothing;
  if (stricter === null) return words.unknown;
  return stricter ? words.yes : words.no;
}
