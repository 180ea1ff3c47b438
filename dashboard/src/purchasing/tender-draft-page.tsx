import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { PurchasingTenderDraftDocument } from "../../generated/purchasing.ts";
import { DeskLink } from "../kit/desk-link.tsx";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useStep } from "../kit/use-step.ts";
import { EMPTY_TENDER, TenderDocumentForm } from "./tender-document-form.tsx";

const WORDS: Words<{ title: string; lead: string; save: string; back: string }> = {
  ZH: {
    title: "新建采购项目",
    lead: "先存为草稿；公告前可以修改，公告后至截止前也可以修改，修改前的内容予以保留。",
    save: "保存草稿",
    back: "返回采购项目",
  },
  EN: {
    title: "New tender",
    lead: "It is saved as a draft. It can be amended until the deadline; what it said before is kept.",
    save: "Save the draft",
    back: "Back to the tenders",
  },
};

/** Where a tender is drafted. */
export function TenderDraftPage(): ReactNode {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const draft = useStep(PurchasingTenderDraftDocument, (data) => data.tenderDraft);
  return (
    <Page title={words.title} lead={words.lead} actions={<DeskLink to="/tenders">{words.back}</DeskLink>}>
      <TenderDocumentForm
        initial={EMPTY_TENDER}
        fresh
        save={words.save}
        take={async ({ ocid, content }) => {
          const result = await draft.take({ content, ...(ocid !== undefined && { ocid }) });
          if (result.done && result.payload.tender)
            navigate(`/tenders/${encodeURIComponent(result.payload.tender.id)}`);
          return result;
        }}
      />
    </Page>
  );
}
