import { Alert, Card, Descriptions, Flex, Tag } from "antd";
import type { ReactNode } from "react";
import { type OwnSituationQuery, OwnTitleWithdrawDocument } from "../../generated/own.ts";
import { Actions } from "../kit/actions.tsx";
import { today } from "../kit/days.ts";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useStep } from "../kit/use-step.ts";
import { schemeName, TITLE_STATES } from "../kit/words/title-words.ts";

type Title = NonNullable<OwnSituationQuery["standing"]["titles"]>[number];

const WORDS: Words<{
  title: string;
  none: string;
  missing: string;
  scheme: string;
  standard: string;
  published: string;
  last: string;
  unknown: string;
  withdraw: string;
  warning: string;
  warningText: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    title: "本企业的称号",
    none: "目前没有称号。",
    missing: "称号情况未能查询，不能据此认定有无称号。",
    scheme: "制度",
    standard: "企业标准",
    published: "发布日",
    last: "有效期最后一日",
    unknown: "未知",
    withdraw: "自愿退出称号",
    warning: "退出后不能恢复",
    warningText:
      "称号自所填之日起失效，银行、采购和奖项据此作出的优先不再成立；相关机构会收到通知。自愿退出不产生限制期。",
    on: "不再持有称号的第一日",
    onHelp: "不填为今日。",
  },
  EN: {
    title: "Our titles",
    none: "We have no title now.",
    missing: "The titles were not answered; that is neither a yes nor a no.",
    scheme: "Scheme",
    standard: "Standard",
    published: "Released on",
    last: "Last day",
    unknown: "not known",
    withdraw: "Give the title up",
    warning: "It cannot be taken back",
    warningText:
      "The title ends with that day. What banks, purchasers and awards give because of it ends too, and they are told. Giving it up brings no ban.",
    on: "The first day without it",
    onHelp: "Today unless stated.",
  },
};

/** The titles of the enterprise, each with the way to give it up. */
export function OwnTitles(props: { readonly titles: readonly Title[] | null; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { titles, onDone } = props;
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      {titles === null && <Alert type="warning" showIcon title={words.missing} />}
      {titles?.length === 0 && words.none}
      <Flex vertical gap={16}>
        {titles?.map((title) => (
          <OwnTitle key={title.title.id} onDay={title} onDone={onDone} />
        ))}
      </Flex>
    </Card>
  );
}

function OwnTitle(props: { readonly onDay: Title; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { title, state } = props.onDay;
  const step = useStep(OwnTitleWithdrawDocument, ({ titleWithdraw }) => titleWithdraw);
  const warning = <Alert type="warning" showIcon title={words.warning} description={words.warningText} />;
  return (
    <section aria-label={title.number}>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <strong>{title.number}</strong>
        <Tag color={state === "IN_FORCE" ? "green" : "gold"}>{TITLE_STATES[language][state]}</Tag>
      </Flex>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "scheme", label: words.scheme, children: schemeName(title.scheme, language) },
          { key: "standard", label: words.standard, children: title.standard },
          { key: "published", label: words.published, children: title.publishedOn ?? "—" },
          {
            key: "last",
            label: words.last,
            children: title.lastDay ?? (title.publishedOn === null ? "—" : words.unknown),
          },
        ]}
      />
      <Actions
        available={title.availableActions}
        offers={[
          {
            action: "WITHDRAW",
            label: words.withdraw,
            lead: warning,
            danger: true,
            fields: [{ name: "on", label: words.on, kind: "day", initial: today(), help: words.onHelp }],
            take: (filled) =>
              step.take({ title: title.id, ifRevision: title.revision, on: optionalTextIn(filled, "on") }),
          },
        ]}
        onDone={props.onDone}
      />
    </section>
  );
}
