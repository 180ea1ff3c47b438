import type { ShownSubject } from "../../domain/schemes/publicity.ts";

/** Something that a publicity shows, with the day and the instant that were asked about. */
export interface SubjectShownOn extends ShownSubject {
  readonly validOn: string;
  readonly knownAt: string;
}
