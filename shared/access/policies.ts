import type { SignedInViewer } from "./viewer.ts";

/** What `@policy` may name: a question about the viewer that scopes cannot answer. */
export const POLICIES: ReadonlyMap<string, (viewer: SignedInViewer) => boolean> = new Map([
  // What is not public is read for a purpose, which the access log keeps.
  ["purpose-stated", (viewer: SignedInViewer) => viewer.purpose !== null],
]);
