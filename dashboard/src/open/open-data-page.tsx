import { Alert, Card, DatePicker, Flex, Skeleton, Typography } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useEffect, useState } from "react";
import { useAddress } from "../kit/address.ts";
import { type Column, DataTable } from "../kit/data-table.tsx";
import { today } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";

const WORDS: Words<
  Record<
    | "title"
    | "lead"
    | "day"
    | "file"
    | "rows"
    | "download"
    | "licence"
    | "manifest"
    | "verify"
    | "how"
    | "failed"
    | "keys"
    | "feed",
    string
  >
> = {
  ZH: {
    title: "公开数据",
    lead: "任一日的公开登记，CSV 与 JSON 行文件，附经签名的清单；无须登录。",
    day: "数据日期",
    file: "文件",
    rows: "内容",
    download: "下载",
    licence: "许可：CC BY 4.0",
    manifest: "签名清单",
    verify: "如何核验",
    keys: "登记部门公钥",
    feed: "两次导出之间的变化见登记变更。",
    how: "清单载明日期、所知时点和每个文件的行数、字节数与 SHA-256，由登记部门签名。下载清单和文件到同一文件夹后运行：",
    failed: "未能取得目录，请稍后重试。",
  },
  EN: {
    title: "Open data",
    lead: "The public register of any day as CSV and JSON lines, with a signed manifest; without a sign-in.",
    day: "Day",
    file: "File",
    rows: "Holds",
    download: "Download",
    licence: "Licence: CC BY 4.0",
    manifest: "Signed manifest",
    verify: "How to verify",
    keys: "The register's public keys",
    feed: "What changes between two extracts stands in the feed of changes.",
    how: "The manifest names the day, the instant of knowledge, and each file's rows, bytes and SHA-256, signed by the register. Put it and the files into one folder and run:",
    failed: "The list of files did not come; try again later.",
  },
};

interface OpenFile {
  readonly name: string;
  readonly description: string;
  readonly descriptionZh: string;
  readonly urls: readonly string[];
}

/** What the public register offers as files, of any day. */
export function OpenDataPage(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const files = useOpenFiles();
  const [day, setDay] = useAddress("day", today());
  const at = (url: string) => `${url}?validOn=${day}`;
  const columns: Column<OpenFile>[] = [
    { key: "file", title: words.file, value: ({ name }) => name },
    {
      key: "rows",
      title: words.rows,
      value: ({ description, descriptionZh }) => (language === "ZH" ? descriptionZh : description),
    },
    {
      key: "download",
      title: words.download,
      value: ({ urls }) => urls.map(at).join(" "),
      render: ({ urls }) => (
        <Flex gap={12}>
          {urls.map((url) => (
            <a key={url} href={at(url)} download>
              {url.slice(url.lastIndexOf("/") + 1)}
            </a>
          ))}
        </Flex>
      ),
    },
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <Flex vertical gap={16}>
        <div>
          <label htmlFor="open-day">{words.day}</label>{" "}
          <DatePicker
            id="open-day"
            value={dayjs(day)}
            allowClear={false}
            onChange={(next) => setDay(next?.format("YYYY-MM-DD") ?? null)}
          />
        </div>
        {files === undefined && <Skeleton active aria-busy />}
        {files === null && <Alert type="error" showIcon title={words.failed} />}
        {files && <DataTable name={words.title} columns={columns} rows={files} rowKey={({ name }) => name} />}
        <Card size="small" title={words.verify}>
          <Typography.Paragraph>{words.how}</Typography.Paragraph>
          <pre style={{ whiteSpace: "pre-wrap" }}>
            node verifier/leader-hub-verify.mjs --keys keys.json manifest.jws
          </pre>
          <Flex gap={16} wrap>
            <a href={at("/open-data/manifest.jws")} download>
              {words.manifest} (manifest.jws)
            </a>
            <a href={at("/open-data/manifest.json")} download>
              {words.manifest} (manifest.json)
            </a>
            <a href="/.well-known/leader-hub-keys.json" download>
              {words.keys}
            </a>
          </Flex>
          <p>
            {words.feed} {words.licence}
          </p>
        </Card>
      </Flex>
    </Page>
  );
}

/** The files as the hub lists them; undefined while it is asked, null when it did not answer. */
function useOpenFiles(): readonly OpenFile[] | null | undefined {
  const [files, setFiles] = useState<readonly OpenFile[] | null | undefined>(undefined);
  useEffect(() => {
    let left = false;
    fetch("/open-data")
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null)
      .then((index: { readonly files: readonly OpenFile[] } | null) => {
        if (!left) setFiles(index === null ? null : index.files);
      });
    return () => {
      left = true;
    };
  }, []);
  return files;
}
