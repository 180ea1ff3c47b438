import type { ReactNode } from "react";
import { YearCommitmentsDocument, YearQualityCommitmentSignDocument } from "../../generated/year.ts";
import { useAddress, useAsOf } from "../kit/address.ts";
import { DataTable } from "../kit/data-table.tsx";
import { instantText } from "../kit/days.ts";
import { optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField } from "./fields.ts";

const WORDS = {
  ZH: {
    title: "质量承诺",
    lead: "领跑者企业签署的质量承诺，任何人均可查阅。",
    text: "承诺内容",
    by: "签署人",
    on: "签署日期",
    recorded: "记录时间",
    sign: "签署质量承诺",
    none: "尚未签署质量承诺。有有效称号的企业可以签署。",
    ask: "请从企业页面进入，或以企业身份登录。",
  },
  EN: {
    title: "Quality commitments",
    lead: "What leaders commit themselves to; everybody reads it.",
    text: "What it says",
    by: "Signed by",
    on: "Signed on",
    recorded: "Recorded at",
    sign: "Sign a commitment",
    none: "No commitment is signed yet; an enterprise with a title in force can sign one.",
    ask: "Come from the page of an enterprise, or sign in as one.",
  },
};

/** The quality commitments of an enterprise; it signs its own here. */
export function CommitmentsPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer, can } = useSession();
  const { validOn, knownAt } = useAsOf();
  const own = can("register:declare") ? (viewer?.uscc ?? "") : "";
  const [uscc] = useAddress("uscc", own);
  const variables = { uscc, validOn, knownAt };
  const list = useList(YearCommitmentsDocument, variables, (data) => data.qualityCommitments, { pause: uscc === "" });
  const step = useStep(YearQualityCommitmentSignDocument, (data) => data.qualityCommitmentSign);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      asOf
      actions={
        own !== "" &&
        uscc === own && (
          <StepButton
            label={words.sign}
            onDone={list.again}
            fields={[
              { name: "text", kind: "long", label: words.text, required: true, maxLength: 2_000 },
              { name: "signedBy", kind: "text", label: words.by, required: true, maxLength: 200 },
              onField(language),
            ]}
            take={(filled) =>
              step.take({
                text: textIn(filled, "text"),
                signedBy: textIn(filled, "signedBy"),
                on: optionalTextIn(filled, "on"),
              })
            }
          />
        )
      }
    >
      {uscc === "" ? (
        words.ask
      ) : (
        <DataTable
          name={words.title}
          list={list}
          rowKey={({ id }) => id}
          empty={words.none}
          columns={[
            { key: "text", title: words.text, width: 360, value: ({ text }) => text },
            { key: "by", title: words.by, value: ({ signedBy }) => signedBy },
            { key: "on", title: words.on, width: 110, value: ({ signedOn }) => signedOn },
            { key: "recorded", title: words.recorded, width: 170, value: ({ recordedAt }) => instantText(recordedAt) },
          ]}
        />
      )}
    </Page>
  );
}
