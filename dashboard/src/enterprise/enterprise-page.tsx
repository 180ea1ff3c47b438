import type { ReactNode } from "react";
import { useParams } from "react-router";
import { Page } from "../kit/page.tsx";

/** The page of an enterprise. */
export function EnterprisePage(): ReactNode {
  const { uscc = "" } = useParams();
  return <Page title={uscc}>{null}</Page>;
}
