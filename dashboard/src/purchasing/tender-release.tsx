import { DownloadOutlined } from "@ant-design/icons";
import { Alert, Button, Descriptions, Flex, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import { PurchasingOcdsReleaseDocument } from "../../generated/purchasing.ts";
import { useAsOf } from "../kit/address.ts";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { save } from "../kit/export-rows.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import type { TenderShown } from "./tender-steps.tsx";

const WORDS: Words<{
  none: string;
  lead: string;
  ocid: string;
  id: string;
  published: string;
  tags: string;
  release: string;
  whole: string;
  text: string;
}> = {
  ZH: {
    none: "草稿没有开放合同数据；公告后即有。",
    lead: "开放合同数据标准（OCDS）1.1。定标前不含投标和中标信息。",
    ocid: "开放合同编号",
    id: "发布编号",
    published: "入档时间",
    tags: "内容",
    release: "下载发布（JSON）",
    whole: "下载发布包（供校验工具读取）",
    text: "发布内容",
  },
  EN: {
    none: "A draft has no release; it is there once the tender is announced.",
    lead: "Open Contracting Data Standard 1.1. Bids and awards stand in it from the award on.",
    ocid: "Open contracting id",
    id: "Release id",
    published: "On record since",
    tags: "About",
    release: "Download the release (JSON)",
    whole: "Download the package (for validators)",
    text: "The release",
  },
};

/** The tender as open contracting data, to look at and to take along. */
export function TenderRelease({ tender }: { readonly tender: TenderShown }): ReactNode {
  const words = useWords(WORDS);
  const { knownAt } = useAsOf();
  const answer = useAnswer(PurchasingOcdsReleaseDocument, { id: tender.id, knownAt });
  return (
    <Answered answer={answer}>
      {({ tenderOcdsRelease: release }) =>
        release === null ? (
          <Alert type="info" showIcon title={words.none} />
        ) : (
          <Flex vertical gap={12}>
            <Typography.Text>{words.lead}</Typography.Text>
            <Descriptions
              bordered
              size="small"
              column={{ xs: 1, md: 2 }}
              items={[
                { key: "ocid", label: words.ocid, children: release.ocid },
                { key: "id", label: words.id, children: <span style={{ wordBreak: "break-all" }}>{release.id}</span> },
                { key: "published", label: words.published, children: instantText(release.publishedAt) },
                { key: "tags", label: words.tags, children: release.tags.map((tag) => <Tag key={tag}>{tag}</Tag>) },
              ]}
            />
            <Flex gap={8} wrap className="no-print">
              <Download text={release.release} name={`${release.ocid}.json`} label={words.release} />
              <Download text={release.releasePackage} name={`${release.ocid}-package.json`} label={words.whole} />
            </Flex>
            <section
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
              tabIndex={0}
              aria-label={words.text}
              style={{ overflow: "auto", maxHeight: 480, background: "#f4f6f9", padding: 12, fontSize: 12 }}
            >
              <pre style={{ margin: 0 }}>{indented(release.release)}</pre>
            </section>
          </Flex>
        )
      }
    </Answered>
  );
}

function Download(props: { readonly text: string; readonly name: string; readonly label: string }): ReactNode {
  const { text, name, label } = props;
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      onClick={() => save(new Blob([text], { type: "application/json" }), name)}
    >
      {label}
    </Button>
  );
}

function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
