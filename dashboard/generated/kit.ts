// Generated from dashboard/operations by `npm run generate`. Do not edit.
import type { TypedDocumentNode } from "@urql/core";
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The language of a message for people. */
export type Language =
  /** Chinese (中文). */
  | 'ZH'
  /** English. */
  | 'EN';

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

/** How a search found an enterprise (匹配方式). */
export type EnterpriseMatch =
  /** By its credit code or a part of it (信用代码). */
  | 'CODE'
  /** By the name that it bears on the day asked about (名称). */
  | 'NAME'
  /** By a name that it bore before, in characters or in pinyin (曾用名). */
  | 'FORMER_NAME'
  /** By the pinyin of its name (拼音). */
  | 'PINYIN'
  /** By the first letters of the pinyin of its name (拼音首字母). */
  | 'INITIALS';

export type KitEnterpriseNamesQueryVariables = Exact<{
  usccs: ReadonlyArray<string> | string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type KitEnterpriseNamesQuery = { readonly standings: ReadonlyArray<{ readonly uscc: string, readonly enterprise: { readonly uscc: string, readonly name: string | null } | null }> };

export type KitEnterpriseSearchQueryVariables = Exact<{
  search: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type KitEnterpriseSearchQuery = { readonly enterprises: { readonly edges: ReadonlyArray<{ readonly matchedBy: EnterpriseMatch, readonly node: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly name: string | null } | null } }>, readonly diagnosis: { readonly position: number | null, readonly found: string | null, readonly wouldFit: ReadonlyArray<string> | null, readonly message: string } | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly tenant: string, readonly role: ViewerRole, readonly department: string | null, readonly jurisdictions: ReadonlyArray<string>, readonly uscc: string | null, readonly scopes: ReadonlyArray<string>, readonly purposes: ReadonlyArray<string> } | null };

export const KitEnterpriseNamesDocument = { kind: "Document", definitions: [], documentId: "6c479f3f73467fd26e43f53880554de459f73d74043473b303d04f2dd441b82a" } as unknown as TypedDocumentNode<KitEnterpriseNamesQuery, KitEnterpriseNamesQueryVariables>;
export const KitEnterpriseSearchDocument = { kind: "Document", definitions: [], documentId: "10247e34fe6bda8f0313579ccfaf43689f1300666341f8b0c9404b7504c46e80" } as unknown as TypedDocumentNode<KitEnterpriseSearchQuery, KitEnterpriseSearchQueryVariables>;
export const ViewerDocument = { kind: "Document", definitions: [], documentId: "042c2ee61deacc670a1308eb3daa529f21b0d0d561652dc6380296b703af4c2f" } as unknown as TypedDocumentNode<ViewerQuery, ViewerQueryVariables>;
