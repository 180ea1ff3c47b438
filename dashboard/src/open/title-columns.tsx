import type { OpenTitlesQuery } from "../../generated/open.ts";
import type { Column } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import type { Language, Words } from "../kit/language.tsx";
import { EXIT_GROUNDS, schemeName, TITLE_STATES } from "../kit/words/title-words.ts";

/** A title in a list. */
type TitleRow = NonNullable<OpenTitlesQuery["titles"]>["edges"][number]["node"];

const HEADS = {
  ZH: [
    "企业",
    "统一社会信用代码",
    "类别",
    "产品或服务",
    "标准",
    "称号",
    "状态",
    "公示",
    "发布",
    "最后一日",
    "登记地",
    "证书",
  ],
  EN: [
    "Enterprise",
    "Credit code",
    "Category",
    "Products or services",
    "Standard",
    "Title of",
    "State",
    "Posted",
    "Released",
    "Last day",
    "Registered in",
    "Certificate",
  ],
} as const;

const UNKNOWN: Words<string> = { ZH: "未知", EN: "not known" };

/** What lists of titles show. */
export function titleColumns(language: Language): Column<TitleRow>[] {
  const heads = HEADS[language];
  const head = (index: number) => heads[index] ?? "";
  const models = ({ title }: TitleRow) => modelsText(title.models, language);
  return [
    {
      key: "name",
      title: head(0),
      value: ({ title }) => title.enterprise.name,
      render: ({ title }) => (
        <DeskLink to={`/enterprises/${title.enterprise.uscc}`}>
          {title.enterprise.name ?? title.enterprise.uscc}
        </DeskLink>
      ),
    },
    { key: "uscc", title: head(1), value: ({ title }) => title.enterprise.uscc },
    { key: "category", title: head(2), value: ({ title }) => title.category },
    { key: "models", title: head(3), value: models },
    { key: "standard", title: head(4), value: ({ title }) => title.standard },
    { key: "scheme", title: head(5), value: ({ title }) => schemeName(title.scheme, language) },
    {
      key: "state",
      title: head(6),
      value: ({ state, revocationGround }) =>
        [
          TITLE_STATES[language][state],
          ...(revocationGround === null ? [] : [EXIT_GROUNDS[language][revocationGround]]),
        ].join("："),
    },
    { key: "posted", title: head(7), value: ({ title }) => title.postedOn },
    { key: "published", title: head(8), value: ({ title }) => title.publishedOn },
    { key: "last", title: head(9), value: ({ title }) => title.lastDay },
    {
      key: "place",
      title: head(10),
      value: ({ title }) => title.enterprise.registrationPlace?.name ?? UNKNOWN[language],
    },
    {
      key: "certificate",
      title: head(11),
      value: ({ title }) => title.certificateNumber,
      render: ({ title }) =>
        title.certificateNumber !== null && (
          <DeskLink to={`/certificates/${encodeURIComponent(title.certificateNumber)}`}>
            {title.certificateNumber}
          </DeskLink>
        ),
    },
  ];
}

/** The products and models that a title covers, in one line. */
export function modelsText(models: TitleRow["title"]["models"], language: Language): string {
  if (models === null) return UNKNOWN[language];
  return models.map(({ name, model }) => [name, model].filter(Boolean).join(" ")).join("、");
}
