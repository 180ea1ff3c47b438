import { Alert, Flex, Tabs, Typography } from "antd";
import { type ReactNode, useState } from "react";
import {
  type ComplaintSubjectKind,
  OpenComplaintFileDocument,
  OpenSuggestionReceiveDocument,
  type SuggestionKind,
} from "../../generated/open.ts";
import { useAddress } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useStep } from "../kit/use-step.ts";
import { SUGGESTION_KINDS } from "../kit/words/evaluation-words.ts";
import { COMPLAINT_SUBJECTS } from "../kit/words/supervision-words.ts";
import { filerFields, filerOf } from "./filer-fields.ts";
import { FilingForm, textOf } from "./filing-form.tsx";
import { ToldSecret } from "./told-secret.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "complain"
    | "suggest"
    | "kind"
    | "subject"
    | "subjectHelp"
    | "text"
    | "textHelp"
    | "name"
    | "contact"
    | "organisation"
    | "scheme"
    | "yunnan"
    | "tianjin"
    | "category"
    | "received"
    | "keep"
    | "repeated",
    string
  >
> = {
  ZH: {
    title: "投诉与建议",
    lead: "无须登录。投诉人信息单独保存，仅经办人可见，每次查看均有记录。",
    complain: "投诉",
    suggest: "建议",
    kind: "关于",
    subject: "统一社会信用代码或编号",
    subjectHelp: "企业填统一社会信用代码；称号、评估机构、公示填其编号。",
    text: "内容",
    textHelp: "请勿在此写投诉人姓名。",
    name: "姓名（可不填）",
    contact: "联系方式（可不填）",
    organisation: "所代表的单位（可不填）",
    scheme: "向谁建议",
    yunnan: "云南省",
    tianjin: "天津市",
    category: "类别（可不填，如 C1530）",
    received: "已收到。建议编号",
    keep: "请保存编号，可在“查询办理情况”中查询。",
    repeated: "此前已提交，查询码当时已告知。",
  },
  EN: {
    title: "Complain or suggest",
    lead: "Without a sign-in. Who complains is kept apart; only the officer who handles it sees it, and each look is on record.",
    complain: "Complain",
    suggest: "Suggest",
    kind: "About",
    subject: "Credit code or id",
    subjectHelp: "For an enterprise its credit code; for a title, a body or a publicity its id.",
    text: "What",
    textHelp: "Do not name yourself here.",
    name: "Name (may be left out)",
    contact: "Contact (may be left out)",
    organisation: "You speak for (may be left out)",
    scheme: "To whom",
    yunnan: "Yunnan",
    tianjin: "Tianjin",
    category: "Category (may be left out: C1530)",
    received: "Received. Id of the suggestion",
    keep: "Keep the id; by it you follow the suggestion.",
    repeated: "It was sent before; the secret was told then.",
  },
};

const SUBJECTS: readonly ComplaintSubjectKind[] = ["ENTERPRISE", "TITLE", "EVALUATION_BODY", "PUBLICITY"];
const KINDS: readonly SuggestionKind[] = ["KEY_FIELD", "CORE_INDICATOR", "SUPERVISION"];

/** Where anybody complains or suggests. */
export function ComplaintPage(): ReactNode {
  const words = useWords(WORDS);
  const [tab, setTab] = useAddress("tab", "complain");
  return (
    <Page title={words.title} lead={words.lead}>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: "complain", label: words.complain, children: <Complaint /> },
          { key: "suggest", label: words.suggest, children: <Suggestion /> },
        ]}
      />
    </Page>
  );
}

function Complaint(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const [subjectKind] = useAddress("kind", "ENTERPRISE");
  const [subject] = useAddress("subject");
  const { take } = useStep(OpenComplaintFileDocument, (data) => data.complaintFile);
  const [secret, setSecret] = useState<string | null | undefined>(undefined);
  if (secret === null) return <Alert type="info" showIcon title={words.repeated} />;
  if (secret !== undefined) return <ToldSecret secret={secret} />;
  const file = (filled: Readonly<Record<string, unknown>>) => {
    const reporter = Object.fromEntries(
      ["name", "contact", "organisation"].flatMap((key) =>
        textOf(filled, key) === "" ? [] : [[key, textOf(filled, key)]],
      ),
    );
    return take({
      subjectKind: SUBJECTS.find((each) => each === filled.subjectKind) ?? "ENTERPRISE",
      subject: textOf(filled, "subject"),
      text: textOf(filled, "text"),
      ...(Object.keys(reporter).length > 0 && { reporter }),
    });
  };
  return (
    <FilingForm
      fields={[
        {
          name: "subjectKind",
          kind: "choice",
          label: words.kind,
          required: true,
          initial: subjectKind,
          choices: SUBJECTS.map((value) => ({ value, label: COMPLAINT_SUBJECTS[language][value] })),
        },
        {
          name: "subject",
          kind: "text",
          label: words.subject,
          required: true,
          help: words.subjectHelp,
          initial: subject,
        },
        { name: "text", kind: "long", label: words.text, required: true, maxLength: 2000, help: words.textHelp },
        { name: "name", kind: "text", label: words.name, maxLength: 200 },
        { name: "contact", kind: "text", label: words.contact, maxLength: 200 },
        { name: "organisation", kind: "text", label: words.organisation, maxLength: 200 },
      ]}
      take={file}
      onDone={(payload) => setSecret(payload.secret)}
    />
  );
}

function Suggestion(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { take } = useStep(OpenSuggestionReceiveDocument, (data) => data.suggestionReceive);
  const [id, setId] = useState<string | null>(null);
  if (id !== null) {
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={words.received}
        description={
          <Flex vertical>
            <Typography.Text code copyable>
              {id}
            </Typography.Text>
            {words.keep}
          </Flex>
        }
      />
    );
  }
  const send = (filled: Readonly<Record<string, unknown>>) => {
    const category = textOf(filled, "category");
    return take({
      scheme: textOf(filled, "scheme"),
      kind: KINDS.find((each) => each === filled.about) ?? "KEY_FIELD",
      text: textOf(filled, "text"),
      filer: filerOf(filled),
      ...(category !== "" && { category }),
    });
  };
  return (
    <FilingForm
      fields={[
        {
          name: "scheme",
          kind: "choice",
          label: words.scheme,
          required: true,
          initial: "530000",
          choices: [
            { value: "530000", label: words.yunnan },
            { value: "120000", label: words.tianjin },
          ],
        },
        {
          name: "about",
          kind: "choice",
          label: words.kind,
          required: true,
          initial: "KEY_FIELD",
          choices: KINDS.map((value) => ({ value, label: SUGGESTION_KINDS[language][value] })),
        },
        { name: "category", kind: "text", label: words.category },
        { name: "text", kind: "long", label: words.text, required: true, maxLength: 4000 },
        ...filerFields(language),
      ]}
      take={send}
      onDone={({ suggestion }) => setId(suggestion?.id ?? null)}
    />
  );
}
