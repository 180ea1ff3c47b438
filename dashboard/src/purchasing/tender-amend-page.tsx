import { Result } from "antd";
import type { ReactNode } from "react";
import { useNavigate, useParams } from "react-router";
import {
  PurchasingTenderAmendDocument,
  PurchasingTenderDocument,
  type PurchasingTenderQuery,
} from "../../generated/purchasing.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { useStep } from "../kit/use-step.ts";
import { TenderDocumentForm } from "./tender-document-form.tsx";

const WORDS: Words<{ title: string; lead: string; save: string; back: string; none: string }> = {
  ZH: {
    title: "修改采购文件",
    lead: "投标截止前可以修改；修改前的内容予以保留。",
    save: "保存修改",
    back: "返回该项目",
    none: "本机构没有此编号的采购项目",
  },
  EN: {
    title: "Amend the document",
    lead: "Until the deadline; what it said before is kept.",
    save: "Save",
    back: "Back to the tender",
    none: "Your institution keeps no tender of this id",
  },
};

/** Where a tender document is changed. */
export function TenderAmendPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const to = `/tenders/${encodeURIComponent(id)}`;
  const answer = useAnswer(PurchasingTenderDocument, { id, language });
  return (
    <Page title={words.title} lead={words.lead} actions={<DeskLink to={to}>{words.back}</DeskLink>}>
      <Answered answer={answer}>
        {({ tender }) =>
          tender === null ? (
            <Result status="404" title={words.none} />
          ) : (
            <Amend tender={tender} to={to} again={answer.again} />
          )
        }
      </Answered>
    </Page>
  );
}

function Amend(props: {
  readonly tender: NonNullable<PurchasingTenderQuery["tender"]>;
  readonly to: string;
  readonly again: () => void;
}): ReactNode {
  const { tender, to, again } = props;
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const amend = useStep(PurchasingTenderAmendDocument, (data) => data.tenderAmend);
  const { title, purchaser, jurisdiction, deadline, deadlineAt, catalogueEdition, legalBasis, criteria } = tender;
  const lots = tender.lots.map(({ number, catalogueCode, title: what }) => ({ number, catalogueCode, title: what }));
  const initial = {
    title,
    purchaser,
    jurisdiction,
    deadline,
    deadlineAt,
    catalogueEdition,
    legalBasis,
    criteria,
    lots,
  };
  return (
    <TenderDocumentForm
      initial={initial}
      save={words.save}
      take={async ({ content }) => {
        const result = await amend.take({ tender: tender.id, ifRevision: tender.revision, content });
        if (result.done) navigate(to);
        else if (result.errors.some(({ code }) => code === "CONFLICT")) again();
        return result;
      }}
    />
  );
}
