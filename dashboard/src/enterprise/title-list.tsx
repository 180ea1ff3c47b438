import { Alert, Card, Descriptions, Empty, Flex, Tag } from "antd";
import type { ReactNode } from "react";
import type { EnterpriseRegisterQuery, TitleState } from "../../generated/enterprise.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { EXIT_GROUNDS, schemeName, TITLE_STATES } from "../kit/words/title-words.ts";
import type { KnownTitle } from "./facts.ts";

type Standing = EnterpriseRegisterQuery["standing"];
type OnDay = NonNullable<Standing["titles"]>[number];

const WORDS: Words<{
  title: (day: string) => string;
  none: string;
  scheme: string;
  category: string;
  standard: string;
  posted: string;
  publicity: string;
  published: string;
  last: string;
  ground: string;
  certificate: string;
  publisher: string;
  models: string;
  unknown: string;
  ban: (scheme: string, first: string, last: string) => string;
  noTitles: string;
}> = {
  ZH: {
    title: (day) => `${day} 的称号`,
    none: "该日没有称号。",
    scheme: "制度",
    category: "类别（GB/T 4754）",
    standard: "企业标准",
    posted: "公示日",
    publicity: "公示期最后一日",
    published: "发布日",
    last: "有效期最后一日",
    ground: "取消情形",
    certificate: "证书",
    publisher: "发布机构",
    models: "产品和服务",
    unknown: "未知",
    ban: (scheme, first, last) => `${scheme}：${first} 至 ${last} 限制参与排行和评估`,
    noTitles: "称号情况未能查询，不能据此认定有无称号。",
  },
  EN: {
    title: (day) => `Titles on ${day}`,
    none: "No title on that day.",
    scheme: "Scheme",
    category: "Category (GB/T 4754)",
    standard: "Standard",
    posted: "Posted on",
    publicity: "Last day of publicity",
    published: "Released on",
    last: "Last day of validity",
    ground: "Revoked for",
    certificate: "Certificate",
    publisher: "Released by",
    models: "Products and services",
    unknown: "not known",
    ban: (scheme, first, last) => `${scheme}: barred from ranking and evaluation from ${first} to ${last}`,
    noTitles: "The titles were not answered; that is neither a yes nor a no.",
  },
};

const COLORS: Partial<Record<TitleState, string>> = { IN_FORCE: "green", REVOKED: "red", REJECTED: "red" };

/** The titles of an enterprise with their states on the day asked about, and a ban that holds then. */
export function TitleList(props: { readonly standing: Standing; readonly known: readonly KnownTitle[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { titles, ban, validOn } = props.standing;
  return (
    <Card title={words.title(validOn)} style={{ marginBottom: 16 }}>
      {ban !== null && (
        <Alert
          type="error"
          showIcon
          title={words.ban(schemeName(ban.scheme, language), ban.firstDay, ban.lastDay)}
          style={{ marginBottom: 12 }}
        />
      )}
      {titles === null && <Alert type="warning" showIcon title={words.noTitles} />}
      {titles?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.none} />}
      <Flex vertical gap={16}>
        {titles?.map((each) => (
          <Title
            key={each.title.id}
            onDay={each}
            known={props.known.find(({ title }) => title.id === each.title.id)?.title}
          />
        ))}
      </Flex>
    </Card>
  );
}

function Title(props: { readonly onDay: OnDay; readonly known: KnownTitle["title"] | undefined }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { state, revocationGround, publicityLastDay } = props.onDay;
  const title = props.known;
  const ground = revocationGround === null ? [] : [row(words.ground, EXIT_GROUNDS[language][revocationGround])];
  const items =
    title === undefined
      ? ground
      : [
          row(words.scheme, schemeName(title.scheme, language)),
          row(words.category, title.category),
          row(words.standard, title.standard),
          row(words.posted, title.postedOn ?? words.unknown),
          ...(publicityLastDay === null ? [] : [row(words.publicity, publicityLastDay)]),
          row(words.published, title.publishedOn ?? "—"),
          row(words.last, title.lastDay ?? (title.publishedOn === null ? "—" : words.unknown)),
          ...ground,
          ...(title.certificateNumber === null
            ? []
            : [row(words.certificate, <Certificate number={title.certificateNumber} />)]),
          ...(title.publisher === null ? [] : [row(words.publisher, title.publisher.uscc)]),
          ...(title.models === null ? [] : [row(words.models, modelsText(title.models))]),
        ];
  return (
    <section aria-label={title?.number ?? ""}>
      <Flex gap={8} align="center" wrap style={{ marginBottom: 8 }}>
        <strong>{title?.number}</strong>
        <Tag color={COLORS[state] ?? "gold"} style={{ fontSize: 14 }}>
          {TITLE_STATES[language][state]}
        </Tag>
      </Flex>
      <Descriptions size="small" bordered column={{ xs: 1, md: 2 }} items={items} />
    </section>
  );
}

function row(label: string, children: ReactNode) {
  return { key: label, label, children };
}

function Certificate({ number }: { readonly number: string }): ReactNode {
  return <DeskLink to={`/certificates/${encodeURIComponent(number)}`}>{number}</DeskLink>;
}

function modelsText(models: NonNullable<KnownTitle["title"]["models"]>): string {
  return models.map(({ name, model }) => (model === null ? name : `${name} ${model}`)).join("；");
}
