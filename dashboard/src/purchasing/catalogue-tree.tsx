import { Tree, Typography } from "antd";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type OperationResult, useClient } from "urql";
import { PurchasingCatalogueItemsDocument, type PurchasingCatalogueItemsQuery } from "../../generated/purchasing.ts";
import { useAsOf } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { problemsOf } from "../kit/problem.ts";

type PurchasingCatalogueItemsResult = OperationResult<PurchasingCatalogueItemsQuery>;

interface Branch {
  readonly key: string;
  readonly title: string;
  readonly level: number;
  readonly isLeaf: boolean;
  readonly children?: Branch[];
}

const WORDS: Words<{ label: (edition: string) => string; how: string }> = {
  ZH: { label: (edition) => `采购品目目录 ${edition}`, how: "展开查看下级；选中后在旁边查看含义。" },
  EN: {
    label: (edition) => `Catalogue ${edition}`,
    how: "Open a branch for what lies below; choose a code to see what it means.",
  },
};

const DEEPEST = 5;
const AT_ONCE = 100;

/** An edition of the catalogue, opened level by level. */
export function CatalogueTree(props: { readonly edition: string; readonly onPick: (code: string) => void }): ReactNode {
  const { edition, onPick } = props;
  const words = useWords(WORDS);
  const below = useBelow(edition);
  const [roots, setRoots] = useState<Branch[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const tell = useCallback((error: unknown) => setFault(error instanceof Error ? error.message : String(error)), []);
  useEffect(() => {
    below(null, 1).then(setRoots, tell);
  }, [below, tell]);
  const open = async ({ key, level }: Branch) => {
    try {
      const children = await below(key, level + 1);
      setRoots((current) => withChildren(current, key, children));
    } catch (error) {
      tell(error);
    }
  };
  return (
    <div>
      <Typography.Text type="secondary">{words.how}</Typography.Text>
      {fault !== null && (
        <Typography.Paragraph type="danger" role="alert">
          {fault}
        </Typography.Paragraph>
      )}
      <Tree<Branch>
        aria-label={words.label(edition)}
        treeData={roots}
        loadData={open}
        onSelect={(keys) => {
          const [key] = keys;
          if (key !== undefined) onPick(String(key));
        }}
        height={480}
        blockNode
      />
    </div>
  );
}

/** Asks what lies directly below a code; everything of it, a part at a time. */
function useBelow(edition: string): (under: string | null, level: number) => Promise<Branch[]> {
  const client = useClient();
  const { language } = useLanguage();
  const { knownAt } = useAsOf();
  return useCallback(
    async (under, level) => {
      const found: Branch[] = [];
      let after: string | null = null;
      do {
        const asked = { edition, under, level, knownAt, first: AT_ONCE, after };
        const answer: PurchasingCatalogueItemsResult = await client
          .query(PurchasingCatalogueItemsDocument, asked)
          .toPromise();
        const items = answer.data?.catalogueItems;
        if (!items) throw new Error(problemsOf(answer.error, language)[0]?.message);
        found.push(
          ...items.edges.map(({ node: { code, name } }) => ({
            key: code,
            title: `${code} ${name}`,
            level,
            isLeaf: level >= DEEPEST,
          })),
        );
        after = items.pageInfo.hasNextPage ? items.pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    },
    [client, edition, knownAt, language],
  );
}

function withChildren(branches: readonly Branch[], key: string, children: Branch[]): Branch[] {
  return branches.map((branch) => {
    // Where nothing lies below, there is nothing to open.
    if (branch.key === key) return { ...branch, children, isLeaf: children.length === 0 };
    return branch.children === undefined
      ? branch
      : { ...branch, children: withChildren(branch.children, key, children) };
  });
}
