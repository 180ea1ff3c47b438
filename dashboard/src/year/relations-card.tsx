import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import {
  type BodyRelationKind,
  YearBodyEnterpriseRelationEndDocument,
  YearBodyEnterpriseRelationRecordDocument,
  type YearBodyQuery,
} from "../../generated/year.ts";
import { DataTable } from "../kit/data-table.tsx";
import { DeskLink } from "../kit/desk-link.tsx";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { useSession } from "../session/session.tsx";
import { onField } from "./fields.ts";
import { choicesIn, nameOf } from "./state-names.ts";
import { isHandler } from "./who.ts";

const WORDS = {
  ZH: {
    title: "与企业的关系（公开）",
    enterprise: "企业",
    relation: "关系",
    from: "自",
    to: "至",
    none: "未登记与企业的关系。",
    record: "登记关系",
    end: "登记关系终止",
    code: "企业统一社会信用代码",
    do: "办理",
  },
  EN: {
    title: "Relations with enterprises (public)",
    enterprise: "Enterprise",
    relation: "Relation",
    from: "From",
    to: "To",
    none: "No relation with an enterprise is recorded.",
    record: "Record a relation",
    end: "End it",
    code: "Credit code of the enterprise",
    do: "Steps",
  },
};

const KINDS: readonly BodyRelationKind[] = ["ADVISER", "PARENT", "MEMBER", "TESTER"];

type Relation = NonNullable<YearBodyQuery["evaluationBody"]>["enterpriseRelations"]["edges"][number]["node"];

/** The enterprises that a body has to do with; everybody sees them. */
export function RelationsCard(props: {
  readonly body: string;
  readonly relations: readonly Relation[];
  readonly onDone: () => void;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const handler = isHandler(useSession());
  const record = useStep(YearBodyEnterpriseRelationRecordDocument, (data) => data.bodyEnterpriseRelationRecord);
  const end = useStep(YearBodyEnterpriseRelationEndDocument, (data) => data.bodyEnterpriseRelationEnd);
  return (
    <Card size="small" title={words.title}>
      <Flex vertical gap={12}>
        <DataTable
          name={words.title}
          rows={props.relations}
          rowKey={({ id }) => id}
          empty={words.none}
          columns={[
            {
              key: "enterprise",
              title: words.enterprise,
              width: 240,
              value: ({ enterprise: { uscc, name } }) => name ?? uscc,
              render: ({ enterprise: { uscc, name } }) => (
                <DeskLink to={`/enterprises/${uscc}`}>{name ?? uscc}</DeskLink>
              ),
            },
            { key: "relation", title: words.relation, value: ({ relation }) => nameOf("relation", relation, language) },
            { key: "from", title: words.from, width: 110, value: ({ validFrom }) => validFrom },
            { key: "to", title: words.to, width: 110, value: ({ lastDay }) => lastDay ?? "—" },
            ...(handler
              ? [
                  {
                    key: "do",
                    title: words.do,
                    value: () => null,
                    render: ({ id, lastDay, enterprise }: Relation) =>
                      lastDay === null ? (
                        <StepButton
                          label={words.end}
                          about={enterprise.name ?? enterprise.uscc}
                          type="default"
                          fields={[onField(language)]}
                          onDone={props.onDone}
                          take={(filled) => end.take({ relation: id, on: optionalTextIn(filled, "on") })}
                        />
                      ) : (
                        "—"
                      ),
                  },
                ]
              : []),
          ]}
        />
        {handler && (
          <div>
            <StepButton
              label={words.record}
              type="default"
              onDone={props.onDone}
              fields={[
                { name: "enterprise", kind: "text", label: words.code, required: true, maxLength: 30 },
                {
                  name: "relation",
                  kind: "choice",
                  label: words.relation,
                  required: true,
                  choices: choicesIn("relation", language),
                },
                onField(language),
              ]}
              take={(filled) =>
                record.take({
                  body: props.body,
                  enterprise: textIn(filled, "enterprise"),
                  relation: chosenIn(filled, "relation", KINDS) ?? "ADVISER",
                  on: optionalTextIn(filled, "on"),
                })
              }
            />
          </div>
        )}
      </Flex>
    </Card>
  );
}
