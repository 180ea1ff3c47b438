import type { ReactNode } from "react";
import { BoardsTitlesDocument, type BoardsTitlesQuery } from "../../../generated/boards.ts";
import { type Language, useLanguage, useWords, type Words } from "../../kit/language.tsx";
import { useList } from "../../kit/use-list.ts";
import { EXIT_GROUNDS, TITLE_STATES } from "../../kit/words/title-words.ts";
import { LINKS } from "../links.ts";
import { asSeen, together, useWhole } from "../whole-list.ts";
import { type CountedRow, CountedRows, type RowsProps } from "./counted-rows.tsx";

const WORDS: Words<{
  enterprise: string;
  uscc: string;
  place: string;
  titles: string;
  standard: string;
  category: string;
  released: string;
  lastDay: string;
  state: string;
  ground: string;
}> = {
  ZH: {
    enterprise: "企业",
    uscc: "统一社会信用代码",
    place: "登记地",
    titles: "称号编号",
    standard: "标准",
    category: "行业类别",
    released: "发布日期",
    lastDay: "最后一日",
    state: "当日状态",
    ground: "取消原因",
  },
  EN: {
    enterprise: "Enterprise",
    uscc: "Credit code",
    place: "Registered in",
    titles: "Titles",
    standard: "Standard",
    category: "Category",
    released: "Released",
    lastDay: "Last day",
    state: "State on the day",
    ground: "Ground",
  },
};

type TitleNode = NonNullable<BoardsTitlesQuery["titles"]>["edges"][number]["node"];

/** Enterprises by their titles: leaders in force, or everybody who was ever released. */
export function LeaderRows(
  props: RowsProps & { readonly listing: "LEADERS" | "RELEASED"; readonly by: "division" | "scheme" | "national" },
): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { figure, place, clauses, listing, by } = props;
  const asked = {
    listing,
    scheme: by === "division" ? null : by === "national" ? "NATIONAL" : place.scheme,
    division: by === "scheme" ? null : place.jurisdiction,
    validOn: figure.validOn,
    knownAt: figure.knownAt,
  };
  const list = useWhole(useList(BoardsTitlesDocument, asked, (data) => data.titles));
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) => enterprisesOf(rows, language))}
      columns={[
        { key: "enterprise", title: words.enterprise },
        { key: "uscc", title: words.uscc, width: 190 },
        { key: "place", title: words.place },
        { key: "titles", title: words.titles },
        { key: "standard", title: words.standard },
        { key: "category", title: words.category, width: 100 },
        { key: "released", title: words.released, width: 110 },
        { key: "state", title: words.state, width: 110 },
      ]}
    />
  );
}

/** One row for each enterprise with its titles, as the figure counts them. */
function enterprisesOf(nodes: readonly TitleNode[], language: Language): CountedRow[] {
  const released = nodes.filter(({ title }) => title.publishedOn !== null);
  const joined = (held: readonly TitleNode[], text: (node: TitleNode) => string | null) =>
    [...new Set(held.flatMap((node) => text(node) ?? []))].join("、");
  return together(released, ({ title }) => title.enterprise.uscc).map(([uscc, held]): CountedRow => {
    const enterprise = held[0]?.title.enterprise;
    return {
      key: uscc,
      counted: true,
      links: { enterprise: LINKS.enterprise(uscc) },
      cells: {
        enterprise: enterprise?.name ?? uscc,
        uscc,
        place: enterprise?.registrationPlace?.name ?? null,
        titles: joined(held, ({ title }) => title.number),
        standard: joined(held, ({ title }) => title.standard),
        category: joined(held, ({ title }) => title.category),
        released: joined(held, ({ title }) => title.publishedOn),
        state: joined(held, ({ state }) => TITLE_STATES[language][state]),
      },
    };
  });
}

/** Titles that were cancelled; on one ground where the figure counts one. */
export function RevokedRows(props: RowsProps): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { figure, place, clauses } = props;
  const { validOn, knownAt } = figure;
  const asked = { listing: "REVOKED", scheme: place.scheme, validOn, knownAt } as const;
  const list = useWhole(useList(BoardsTitlesDocument, asked, (data) => data.titles));
  const ground = figure.figure.startsWith("REVOKED_") ? figure.figure.slice("REVOKED_".length) : null;
  return (
    <CountedRows
      figure={figure}
      clauses={clauses}
      list={asSeen(list, (rows) =>
        rows
          .filter(({ revocationGround }) => ground === null || revocationGround === ground)
          .map(({ title, revocationGround }) => ({
            key: title.id,
            counted: true,
            links: { enterprise: LINKS.enterprise(title.enterprise.uscc) },
            cells: {
              enterprise: title.enterprise.name ?? title.enterprise.uscc,
              uscc: title.enterprise.uscc,
              titles: title.number,
              standard: title.standard,
              category: title.category,
              ground: revocationGround === null ? null : EXIT_GROUNDS[language][revocationGround],
            },
          })),
      )}
      columns={[
        { key: "enterprise", title: words.enterprise },
        { key: "uscc", title: words.uscc, width: 190 },
        { key: "titles", title: words.titles },
        { key: "standard", title: words.standard },
        { key: "category", title: words.category, width: 100 },
        { key: "ground", title: words.ground },
      ]}
    />
  );
}
