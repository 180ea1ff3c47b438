import { Card, Descriptions, Flex, Tag } from "antd";
import type { ReactNode } from "react";
import {
  OwnCandidaciesDocument,
  type OwnCandidaciesQuery,
  OwnCandidateConsentDocument,
  OwnCandidateRefuseDocument,
} from "../../generated/own.ts";
import { Actions } from "../kit/actions.tsx";
import { Failed, PartlyAnswered } from "../kit/answered.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useList } from "../kit/use-list.ts";
import { useStep } from "../kit/use-step.ts";
import { schemeName, TITLE_STATES } from "../kit/words/title-words.ts";

type Candidacy = NonNullable<OwnCandidaciesQuery["candidacies"]>["edges"][number]["node"];

const WORDS: Words<{
  title: string;
  none: string;
  asking: string;
  of: (scheme: string, year: number, category: string) => string;
  rank: string;
  standard: string;
  since: string;
  consent: string;
  given: (on: string) => string;
  refused: (on: string) => string;
  waiting: string;
  agree: string;
  agreeLead: string;
  refuse: string;
  refuseLead: string;
}> = {
  ZH: {
    title: "入围名单：等待本企业答复",
    none: "目前没有入围名单。入围后在此表示同意或拒绝；先声明公开标准，才能参加排行。",
    asking: "正在查询",
    of: (scheme, year, category) => `${scheme} ${year} 年度 ${category}`,
    rank: "名次",
    standard: "企业标准",
    since: "入围日",
    consent: "答复",
    given: (on) => `${on} 已同意`,
    refused: (on) => `${on} 已拒绝`,
    waiting: "待答复",
    agree: "同意入围",
    agreeLead: "同意后，名单将依程序公示。公示前仍可改为拒绝。",
    refuse: "拒绝入围",
    refuseLead: "拒绝后，本企业不再列入本次名单，不能反悔。",
  },
  EN: {
    title: "Short lists: our answer is waited for",
    none: "We are on no short list. Once we are, consent or refuse here; declare a standard first to be ranked.",
    asking: "Asking",
    of: (scheme, year, category) => `${scheme} ${year} ${category}`,
    rank: "Rank",
    standard: "Standard",
    since: "Short-listed on",
    consent: "Answer",
    given: (on) => `consented on ${on}`,
    refused: (on) => `refused on ${on}`,
    waiting: "not answered yet",
    agree: "Consent",
    agreeLead: "With our consent the list can be posted. Until then we may still refuse.",
    refuse: "Refuse",
    refuseLead: "We are left out of this list, for good.",
  },
};

/** Where the enterprise stands on a short list, with its answer. */
export function CandidaciesCard(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const list = useList(OwnCandidaciesDocument, { language }, ({ candidacies }) => candidacies);
  if (list.rows === undefined) {
    return (
      <Card title={words.title} style={{ marginBottom: 16 }} loading={list.problems.length === 0}>
        {list.problems.length > 0 && <Failed problems={list.problems} again={list.again} />}
      </Card>
    );
  }
  return (
    <Card title={words.title} style={{ marginBottom: 16 }}>
      <PartlyAnswered answer={list} />
      {list.rows.length === 0 && words.none}
      <Flex vertical gap={16}>
        {list.rows.map((candidacy) => (
          <Candidacy key={candidacy.id} candidacy={candidacy} onDone={list.again} />
        ))}
      </Flex>
    </Card>
  );
}

function Candidacy(props: { readonly candidacy: Candidacy; readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { id, scheme, year, category, rank, standard, shortlistedOn, state, consent, revision } = props.candidacy;
  const agree = useStep(OwnCandidateConsentDocument, ({ candidateConsent }) => candidateConsent);
  const refuse = useStep(OwnCandidateRefuseDocument, ({ candidateRefuse }) => candidateRefuse);
  const input = { candidate: id, ifRevision: revision };
  const said =
    consent === null
      ? words.waiting
      : consent.outcome === "GIVEN"
        ? words.given(consent.givenOn)
        : words.refused(consent.givenOn);
  const name = words.of(schemeName(scheme, language), year, category);
  return (
    <section aria-label={name}>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <strong>{name}</strong>
        <Tag>{TITLE_STATES[language][state]}</Tag>
      </Flex>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: "standard", label: words.standard, children: standard },
          { key: "rank", label: words.rank, children: rank },
          { key: "since", label: words.since, children: shortlistedOn },
          { key: "consent", label: words.consent, children: said },
        ]}
      />
      <Actions
        available={props.candidacy.availableActions}
        offers={[
          { action: "CONSENT", label: words.agree, lead: words.agreeLead, take: () => agree.take(input) },
          {
            action: "REFUSE_CONSENT",
            label: words.refuse,
            lead: words.refuseLead,
            take: () => refuse.take(input),
            danger: true,
          },
        ]}
        onDone={props.onDone}
      />
    </section>
  );
}
