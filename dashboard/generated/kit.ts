// Generated from dashboard/operations by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@urql/core";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a caller is, by the institution that it acts for (用户类别). */
export type ViewerRole =
  /** A department that shares the hub (部门). */
  | 'DEPARTMENT'
  /** The working body of a scheme (工作机构). */
  | 'WORKING_BODY'
  /** An evaluation body (评估机构). */
  | 'EVALUATION_BODY'
  /** A bank (银行). */
  | 'BANK'
  /** A purchaser or its agency (采购方). */
  | 'PURCHASER'
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** An auditor (审计). */
  | 'AUDITOR'
  /** An operator of the hub (运维). */
  | 'OPERATOR';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly tenant: string, readonly role: ViewerRole, readonly department: string | null, readonly jurisdictions: ReadonlyArray<string>, readonly uscc: string | null, readonly scopes: ReadonlyArray<string>, readonly purposes: ReadonlyArray<string> } | null };

export const ViewerDocument = { kind: "Document", definitions: [], documentId: "042c2ee61deacc670a1308eb3daa529f21b0d0d561652dc6380296b703af4c2f" } as unknown as TypedDocumentNode<ViewerQuery, ViewerQueryVariables>;
