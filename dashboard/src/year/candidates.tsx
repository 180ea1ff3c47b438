import { Flex } from "antd";
import { type ReactNode, useState } from "react";
import { type YearShortlistQuery, YearTitlesReleaseDocument } from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { optionalTextIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { CandidateSteps } from "./candidate-steps.tsx";
import { Certificate } from "./certificate.tsx";
import { onField } from "./fields.ts";
import { nameOf, stateName } from "./state-names.ts";
import { TakenSteps } from "./taken-steps.tsx";

const WORDS = {
  ZH: {
    name: "入围企业",
    rank: "名次",
    enterprise: "企业",
    standard: "标准",
    state: "状态",
    consent: "企业同意",
    notYet: "未答复",
    number: "称号编号",
    certificate: "证书",
    do: "办理",
    release: (n: number) => `发布所选 ${n} 个称号`,
    none: "名单上没有企业。",
  },
  EN: {
    name: "Candidates",
    rank: "Rank",
    enterprise: "Enterprise",
    standard: "Standard",
    state: "State",
    consent: "Consent",
    notYet: "not answered",
    number: "Number of the title",
    certificate: "Certificate",
    do: "Steps",
    release: (n: number) => `Release the ${n} chosen`,
    none: "Nobody is on the list.",
  },
};

type Candidate = NonNullable<YearShortlistQuery["shortlist"]>["candidates"][number];

/** Everybody on a short list with consent and state; the publisher chooses and releases titles here. */
export function Candidates(props: {
  readonly candidates: readonly Candidate[];
  readonly again: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { can } = useSession();
  const { candidates, again } = props;
  const [keys, choose] = useState<readonly string[]>([]);
  const release = useStep(YearTitlesReleaseDocument, (data) => data.titlesRelease);
  const releases = can("register:working-body") || can("register:evaluate");
  const chosen = candidates.filter(({ id }) => keys.includes(id));
  return (
    <Flex vertical gap={12}>
      <DataTable
        name={words.name}
        rows={candidates}
        rowKey={({ id }) => id}
        empty={words.none}
        {...(releases && { selection: { keys, choose } })}
        details={(candidate) => (
          <TakenSteps
            steps={candidate.steps.map((step) => ({ ...step, state: stateName("title", step.state, language) }))}
            available={candidate.availableActions}
          />
        )}
        columns={[
          { key: "rank", title: words.rank, width: 70, value: ({ rank }) => rank },
          {
            key: "enterprise",
            title: words.enterprise,
            width: 220,
            value: ({ enterprise: { uscc, name } }) => name ?? uscc,
            render: ({ enterprise: { uscc, name } }) => <DeskLink to={`/enterprises/${uscc}`}>{name ?? uscc}</DeskLink>,
          },
          { key: "standard", title: words.standard, width: 160, value: ({ standard }) => standard },
          { key: "state", title: words.state, width: 110, value: ({ state }) => stateName("title", state, language) },
          {
            key: "consent",
            title: words.consent,
            width: 170,
            value: ({ consent }) =>
              consent === null ? words.notYet : `${nameOf("consent", consent.outcome, language)} · ${consent.givenOn}`,
          },
          { key: "number", title: words.number, width: 180, value: ({ number }) => number ?? "—" },
          {
            key: "certificate",
            title: words.certificate,
            width: 180,
            value: () => null,
            render: ({ id, state }) => (state === "SHORTLISTED" ? "—" : <Certificate title={id} />),
          },
          {
            key: "do",
            title: words.do,
            width: 240,
            value: () => null,
            render: (candidate) => <CandidateSteps candidate={candidate} again={again} />,
          },
        ]}
      />
      {chosen.length > 0 && (
        <div>
          <StepButton
            label={words.release(chosen.length)}
            fields={[onField(language)]}
            onDone={again}
            take={(filled) =>
              release.take({
                titles: chosen.map(({ id, revision }) => ({ title: id, ifRevision: revision })),
                on: optionalTextIn(filled, "on"),
              })
            }
          />
        </div>
      )}
    </Flex>
  );
}
