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

export type EnterpriseFinderQueryVariables = Exact<{
  search: string;
  validOn?: string | null | undefined;
  knownAt?: string | null | undefined;
  language: Language;
}>;


export type EnterpriseFinderQuery = { readonly enterprises: { readonly edges: ReadonlyArray<{ readonly matchedBy: EnterpriseMatch, readonly node: { readonly uscc: string, readonly name: string | null, readonly registrationPlace: { readonly code: string, readonly name: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean }, readonly diagnosis: { readonly position: number | null, readonly found: string | null, readonly wouldFit: ReadonlyArray<string> | null, readonly message: string } | null } | null };

export const EnterpriseFinderDocument = { kind: "Document", definitions: [], documentId: "e0d8a279cb3f30effa2f931c1032d2503ffa162ae947dc830eed4e0502262511" } as unknown as TypedDocumentNode<EnterpriseFinderQuery, EnterpriseFinderQueryVariables>;
