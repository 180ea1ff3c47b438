import { Alert, Button, Card, Tag } from "antd";
import type { ReactNode } from "react";
import { useAddress, useAsOf } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { today } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { EXIT_GROUNDS } from "../kit/words/title-words.ts";
import { FACT_KINDS } from "./fact-kinds.ts";
import type { Fact, KnownBan, KnownTitle } from "./facts.ts";
import { TimeLine } from "./time-line.tsx";

const WORDS: Words<{
  title: string;
  asTable: string;
  asLine: string;
  number: string;
  on: string;
  what: string;
  of: string;
  until: string;
  recorded: string;
  late: string;
  list: string;
  none: string;
  noBans: string;
  ground: string;
  more: string;
  loadMore: string;
}> = {
  ZH: {
    title: "称号与限制时间轴",
    asTable: "以表格显示",
    asLine: "以时间轴显示",
    number: "序号",
    on: "生效日",
    what: "事项",
    of: "称号编号",
    until: "至",
    recorded: "登记日",
    late: "晚于生效日登记",
    list: "事项",
    none: "截至当日所知，没有称号，也没有限制。可移动上方滑块查看其他日期。",
    noBans: "限制情况未能查询，不能据此认定有无限制。",
    ground: "情形",
    more: "事项较多，尚未全部显示。",
    loadMore: "加载更多",
  },
  EN: {
    title: "Titles and bans on a time line",
    asTable: "Show as a table",
    asLine: "Show as a time line",
    number: "No.",
    on: "Holds from",
    what: "What happened",
    of: "Title",
    until: "Until",
    recorded: "Recorded on",
    late: "recorded later than it holds for",
    list: "Events",
    none: "As known then there is no title and no ban. Move the sliders above for another day.",
    noBans: "The bans were not answered; that is neither a yes nor a no.",
    ground: "Ground",
    more: "There are more events than these.",
    loadMore: "Load more",
  },
};

// Drawn without them, with the warning above.
const NO_BANS: readonly KnownBan[] = [];

type Numbered = Fact & { readonly number: number };

/** What happened to an enterprise's titles and bans, as a time line with a list, or as a table. */
export function HistoryCard(props: {
  readonly titles: readonly KnownTitle[];
  /** Null when they were not answered. */
  readonly bans: readonly KnownBan[] | null;
  readonly facts: readonly Fact[];
  /** Loads what is not there yet; undefined when everything is. */
  readonly more: (() => void) | undefined;
}): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownOn } = useAsOf();
  const [look, setLook] = useAddress("history", "line");
  const { titles, bans, facts, more } = props;
  const numbered = facts.map((fact, index) => ({ ...fact, number: index + 1 }));
  const toggle = (
    <Button onClick={() => setLook(look === "table" ? null : "table")} aria-pressed={look === "table"}>
      {look === "table" ? words.asLine : words.asTable}
    </Button>
  );
  return (
    <Card title={words.title} extra={toggle} style={{ marginBottom: 16 }}>
      {more !== undefined && (
        <Alert type="info" title={words.more} action={<Button onClick={more}>{words.loadMore}</Button>} />
      )}
      {bans === null && <Alert type="warning" showIcon title={words.noBans} />}
      {facts.length === 0 ? (
        words.none
      ) : look === "table" ? (
        <FactsTable facts={numbered} />
      ) : (
        <>
          <TimeLine
            titles={titles}
            bans={bans ?? NO_BANS}
            facts={facts}
            on={validOn ?? today()}
            known={knownOn ?? today()}
          />
          <FactsList facts={numbered} />
        </>
      )}
    </Card>
  );
}

function FactsList({ facts }: { readonly facts: readonly Numbered[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <ol
      aria-label={words.list}
      style={{ columns: "24rem 2", columnGap: 32, margin: "8px 0 0", paddingInlineStart: 24 }}
    >
      {facts.map(({ key, kind, on, until, titleNumber, late, recordedOn, ground }) => (
        <li key={key} style={{ breakInside: "avoid", overflowWrap: "anywhere" }}>
          <strong>{on}</strong>
          {until !== null && ` – ${until}`} {FACT_KINDS[language][kind]}
          {titleNumber !== null && `（${titleNumber}）`}
          {ground !== null && ` ${EXIT_GROUNDS[language][ground]}`}
          {late && (
            <Tag color="red" style={{ marginInlineStart: 8 }}>
              ◆ {words.recorded} {recordedOn}，{words.late}
            </Tag>
          )}
        </li>
      ))}
    </ol>
  );
}

function FactsTable({ facts }: { readonly facts: readonly Numbered[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const columns: readonly Column<Numbered>[] = [
    { key: "number", title: words.number, value: ({ number }) => number, width: 80 },
    { key: "on", title: words.on, value: ({ on }) => on },
    { key: "what", title: words.what, value: ({ kind }) => FACT_KINDS[language][kind] },
    { key: "of", title: words.of, value: ({ titleNumber }) => titleNumber ?? "—" },
    {
      key: "ground",
      title: words.ground,
      value: ({ ground }) => (ground === null ? "—" : EXIT_GROUNDS[language][ground]),
    },
    { key: "until", title: words.until, value: ({ until }) => until ?? "—" },
    {
      key: "recorded",
      title: words.recorded,
      value: ({ recordedOn, late }) =>
        recordedOn === null ? "—" : late ? `${recordedOn} ◆ ${words.late}` : recordedOn,
    },
  ];
  return <DataTable name={words.title} columns={columns} rows={facts} rowKey={({ key }) => key} />;
}
