import { createHash } from "node:crypto";
import type { Viewer } from "../access/viewer.ts";
import { folderState } from "../policy/folder-state.ts";
import { POLICIES_FOLDER } from "../policy/policies-folder.ts";
import type { PolicyBook } from "../policy/policy-book.ts";
import { readPolicies } from "../policy/read-policies.ts";
import type { Clock } from "../server/department.ts";
import type { CivilDate } from "../values/civil-date.ts";
import { type DivisionCode, parseDivisionCode } from "../values/division.ts";
import type { Instant } from "../values/instant.ts";
import { InvalidValue } from "../values/invalid-value.ts";
import { type DraftFile, readDraft } from "./policy-draft.ts";
import type { PolicyTrial, TrialRun } from "./policy-trial.ts";
import { registerChanges } from "./register-changes.ts";
import type { RuleChange } from "./rule-change.ts";
import type { TriedLot } from "./tried-question.ts";
import { type WhatIfRefusal, WhatIfRefused } from "./what-if-refused.ts";

/** `WhatIfInput`, as a caller gives it. */
export interface WhatIfQuestion {
  readonly files: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly validOn?: CivilDate | null | undefined;
  readonly knownAt?: Instant | null | undefined;
  readonly jurisdiction?: string | null | undefined;
  readonly grounds?: boolean | undefined;
}

/** A what-if that is under way, or why there is none. */
export interface StartedWhatIf {
  readonly run: TrialRun | null;
  readonly laterActs: readonly RuleChange[];
  readonly refusals: readonly WhatIfRefusal[];
}

/** What-ifs on one department's copy. */
export interface WhatIf {
  /** @throws {InvalidValue} when there are too many files or too much text, or no jurisdiction in its place */
  begin(viewer: Viewer, question: WhatIfQuestion, lot?: TriedLot | null): Promise<StartedWhatIf>;
}

const MOST_FILES = 20;
const MOST_CHARACTERS = 200_000;

// A caller comes back with the same files for every further part of a list.
const DRAFTS_REMEMBERED = 4;

/** Makes it of a department's trial. Drafts are held in memory for the next part of a list, and nowhere else. */
export function createWhatIf(trial: PolicyTrial, clock: Clock, folder: string = POLICIES_FOLDER): WhatIf {
  const drafts = new Map<string, PolicyBook>();
  const standing = rememberBook(folder);
  const draftOf = (files: WhatIfQuestion["files"]): PolicyBook => {
    const key = createHash("sha256")
      .update(JSON.stringify([folderState(folder), files]))
      .digest("hex");
    const draft = drafts.get(key) ?? readDraft(folder, files.map(draftFile));
    drafts.delete(key);
    drafts.set(key, draft);
    for (const oldest of [...drafts.keys()].slice(0, -DRAFTS_REMEMBERED)) drafts.delete(oldest);
    return draft;
  };
  return {
    async begin(viewer, { files, validOn, knownAt, jurisdiction, grounds = false }, lot = null) {
      checkSize(files);
      const division: DivisionCode | null = jurisdiction == null ? null : parseDivisionCode(jurisdiction);
      const asked = { validOn: validOn ?? clock.today(), knownAt: knownAt ?? null, jurisdiction: division };
      try {
        const draft = draftOf(files);
        const run = await trial.begin(viewer, draft, { ...asked, measures: null, lot, grounds });
        return { run, laterActs: registerChanges(standing(), draft), refusals: [] };
      } catch (error) {
        if (!(error instanceof WhatIfRefused)) throw error;
        return { run: null, laterActs: [], refusals: error.refusals };
      }
    },
  };
}

/** Read again when a file of the folder was changed: policies are replaced while the hub runs. */
function rememberBook(folder: string): () => PolicyBook {
  let known: { readonly state: string; readonly book: PolicyBook } | null = null;
  return () => {
    const state = folderState(folder);
    if (known?.state !== state) known = { state, book: readPolicies(folder) };
    return known.book;
  };
}

function draftFile({ name, lines }: WhatIfQuestion["files"][number]): DraftFile {
  return { name, text: lines.join("\n") };
}

function checkSize(files: WhatIfQuestion["files"]): void {
  const characters = files.reduce((sum, file) => sum + draftFile(file).text.length, 0);
  if (files.length < 1 || files.length > MOST_FILES || characters > MOST_CHARACTERS) {
    throw new TooMuchToTry(files.length, characters);
  }
}

class TooMuchToTry extends InvalidValue {
  constructor(files: number, characters: number) {
    super({
      expected: `1 to ${MOST_FILES} files of at most ${MOST_CHARACTERS} characters together`,
      came: `${files} files of ${characters} characters`,
      message: `A what-if takes 1 to ${MOST_FILES} files of at most ${MOST_CHARACTERS} characters together; ${files} of ${characters} came.`,
      messageZh: `试算一次可提交1至${MOST_FILES}个文件，合计不超过${MOST_CHARACTERS}个字符；实为${files}个文件、${characters}个字符。`,
    });
  }
}
