import { Alert, Card, Flex, Tag } from "antd";
import { type ReactNode, useEffect } from "react";
import { PolicyDutyHoldersDocument } from "../../generated/policy.ts";
import { useAsOf } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { clauseAnchor, clausesCited } from "./find-clause.ts";
import { Mark } from "./mark.tsx";
import { POLICY_WORDS } from "./policy-words.ts";
import { RuleValue } from "./rule-cell.tsx";
import type { Notice } from "./subjects.ts";

const WORDS: Words<{
  cited: string;
  notFound: (clause: string) => string;
  leads: string;
  supports: string;
  inferred: string;
  reading: string;
  damaged: string;
  rules: string;
  between: string;
}> = {
  ZH: {
    cited: "所引条款",
    notFound: (clause) => `本文件没有条款 ${clause}，请核对引用。`,
    leads: "牵头",
    supports: "配合",
    inferred: "推定，非原文",
    reading: "解释",
    damaged: "原文残缺",
    rules: "据此的规则",
    between: "、",
  },
  EN: {
    cited: "the clause cited",
    notFound: (clause) => `This notice has no clause ${clause}; check the citation.`,
    leads: "Leads",
    supports: "Supports",
    inferred: "inferred, not the text",
    reading: "Reading",
    damaged: "source damaged",
    rules: "Rules that rest on it",
    between: ", ",
  },
};

/** The clauses of a notice in order; the one cited is marked and scrolled to. */
export function NoticeClauses({
  notice,
  cited,
}: {
  readonly notice: Notice;
  readonly cited: string | null;
}): ReactNode {
  const words = useWords(WORDS);
  const names = useHolderNames(notice);
  const found = cited === null ? [] : clausesCited(notice.clauses, cited);
  const [first] = found;
  const anchor = first === undefined ? null : clauseAnchor(first);
  useEffect(() => {
    if (anchor === null) return;
    const place = document.getElementById(anchor);
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <Flex vertical gap={8}>
      {cited !== null && first === undefined && <Alert type="warning" showIcon title={words.notFound(cited)} />}
      {notice.clauses.map((each, index) => (
        <ClauseCard
          key={clauseAnchor(each)}
          notice={notice}
          clause={each}
          cited={found.includes(each)}
          // What concerns a clause with several items stands with the first of them.
          first={notice.clauses.findIndex(({ clause }) => clause === each.clause) === index}
          nameOf={names}
        />
      ))}
    </Flex>
  );
}

function ClauseCard(props: {
  readonly notice: Notice;
  readonly clause: Notice["clauses"][number];
  readonly cited: boolean;
  readonly first: boolean;
  readonly nameOf: (code: string) => string;
}): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const { language } = useLanguage();
  const { clause, notice, cited, nameOf } = props;
  const people = (codes: readonly string[]) => codes.map(nameOf).join(words.between);
  return (
    <Card
      size="small"
      id={clauseAnchor(clause)}
      tabIndex={-1}
      {...(cited && { style: { borderInlineStart: "6px solid #b26a00", background: "#fff8e6" }, "aria-current": true })}
    >
      <Flex gap={6} wrap align="center">
        <strong>
          {names.parts[clause.clause] ?? clause.clause}
          {clause.item}
        </strong>
        {cited && <Mark as="reading">► {words.cited}</Mark>}
        {clause.kinds.map((kind) => (
          <Tag key={kind}>{names.kinds[kind] ?? kind}</Tag>
        ))}
      </Flex>
      <p style={{ margin: "6px 0" }}>{language === "ZH" ? clause.text : clause.textEn}</p>
      {clause.leads.length > 0 && (
        <div>
          {words.leads}：{people(clause.leads)}
          {clause.leadBasis === "INTERPRETATION" && <Mark as="reading">{words.inferred}</Mark>}
        </div>
      )}
      {clause.supports.length > 0 && (
        <div>
          {words.supports}：{people(clause.supports)}
        </div>
      )}
      {props.first && <AtClause notice={notice} clause={clause.clause} />}
    </Card>
  );
}

function AtClause({ notice, clause }: { readonly notice: Notice; readonly clause: string }): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const { language } = useLanguage();
  const rules = notice.rules.filter((rule) => rule.clause === clause && rule.knownTo === null && rule.value !== null);
  return (
    <>
      {notice.damages
        .filter((each) => each.clause === clause)
        .map(({ place, damagedText }) => (
          <div key={place}>
            <Mark as="damaged">{words.damaged}</Mark> {names.places[place] ?? place}: <code>{damagedText}</code>
          </div>
        ))}
      {rules.length > 0 && (
        <details>
          <summary>
            {words.rules}（{rules.length}）
          </summary>
          {rules.map((rule) => (
            <Flex key={rule.id} gap={8} wrap>
              <span>{names.subjects[rule.subject] ?? rule.subject}:</span>
              <RuleValue rule={rule} names={names} />
            </Flex>
          ))}
        </details>
      )}
      {notice.interpretations
        .filter((each) => each.clause === clause)
        .map((each) => (
          <div key={`${each.id}${each.publishedOn}`} style={{ marginTop: 6 }}>
            <Mark as="reading">
              {words.reading} {each.id}
            </Mark>
            {language === "ZH" ? each.questionZh : each.question} → {language === "ZH" ? each.readingZh : each.reading}
          </div>
        ))}
    </>
  );
}

/** Names of duty holders by code; the code itself while they are not known. */
function useHolderNames({ jurisdiction, departments }: Notice): (code: string) => string {
  const { language } = useLanguage();
  const { validOn, knownAt } = useAsOf();
  const { data } = useAnswer(PolicyDutyHoldersDocument, { jurisdiction: jurisdiction.code, validOn, knownAt });
  const holders = data?.responsibilityMatrix ?? departments;
  return (code) => {
    const found = holders.find((each) => each.code === code);
    if (found === undefined) return code;
    return language === "ZH" ? found.name : found.nameEn;
  };
}
