import { Alert } from "antd";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { YearBodiesDocument, YearSchemeDocument } from "../../generated/year.ts";
import { useAddress } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { useLanguage, useWords } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { schemeName } from "../kit/words/title-words.ts";
import { useSession } from "../session/session.tsx";
import { NoSuch } from "./no-such.tsx";
import { SchemeDraftForm } from "./scheme-draft-form.tsx";
import { SchemeYearChoice, useSchemeYear } from "./scheme-year.tsx";

const WORDS = {
  ZH: {
    title: "起草评估方案",
    lead: "草稿可以不完整；提交时权重之和须为 100，行业类别须为本年度重点领域，且当日有围绕它的征集。",
    notEngaged: "您的机构尚未在该制度下申报，或已退出。请先申报。",
    apply: "前往申报",
  },
  EN: {
    title: "Draft an evaluation scheme",
    lead: "A draft may be half done. To be submitted, its weights make exactly 100, its category is a key field of the year, and a call around it is open.",
    notEngaged: "Your body has not applied in this scheme, or has left. Apply first.",
    apply: "To the application",
  },
};

/** Where an evaluation body writes a scheme: a new one, or one that is a draft still. */
export function SchemeDraftPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year } = useSchemeYear();
  const [draft] = useAddress("draft");
  return (
    <Page title={`${words.title} · ${schemeName(scheme, language)} ${year}`} lead={words.lead}>
      {draft === "" ? <NewDraft /> : <OldDraft id={draft} />}
    </Page>
  );
}

function NewDraft(): ReactNode {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const { scheme, year } = useSchemeYear();
  const { viewer } = useSession();
  const [supersedes] = useAddress("supersedes");
  const answer = useAnswer(YearBodiesDocument, { scheme, validOn: undefined, knownAt: undefined, first: 100 });
  return (
    <>
      <SchemeYearChoice />
      <Answered answer={answer}>
        {({ evaluationBodies }) => {
          const engaged = evaluationBodies?.edges.find(
            ({ node }) => node.uscc === viewer?.uscc && node.state !== "REFUSED" && node.state !== "WITHDRAWN",
          );
          if (engaged === undefined) {
            return (
              <Alert
                type="info"
                showIcon
                title={words.notEngaged}
                action={<DeskLink to={`/year/bodies?scheme=${scheme}`}>{words.apply}</DeskLink>}
              />
            );
          }
          return (
            <SchemeDraftForm
              body={engaged.node.id}
              scheme={scheme}
              year={year}
              supersedes={supersedes === "" ? null : supersedes}
              onSaved={(id) => navigate(`/year/schemes/${id}`)}
            />
          );
        }}
      </Answered>
    </>
  );
}

function OldDraft({ id }: { readonly id: string }): ReactNode {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const variables = { id, language, handler: true, validOn: undefined, knownAt: undefined };
  const answer = useAnswer(YearSchemeDocument, variables);
  return (
    <Answered answer={answer}>
      {({ evaluationScheme }) =>
        evaluationScheme === null || evaluationScheme.state !== "DRAFT" ? (
          <NoSuch />
        ) : (
          <SchemeDraftForm
            key={evaluationScheme.revision}
            draft={evaluationScheme}
            scheme={evaluationScheme.scheme}
            year={evaluationScheme.year}
            onSaved={(saved) => navigate(`/year/schemes/${saved}`)}
          />
        )
      }
    </Answered>
  );
}
