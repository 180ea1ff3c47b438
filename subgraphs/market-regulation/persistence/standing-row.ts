import type { Question } from "../../../shared/register-copy/standing-reader.ts";
import { stateOnDay, type TitleState } from "../../../shared/values/decision/facts.ts";
import type { ExitGround } from "../../../shared/values/exit-ground.ts";
import { parseInstant } from "../../../shared/values/instant.ts";
import type { Ban, Enterprise, RegisterStanding, TitleOnDay } from "../domain/register-standing.ts";

/** A row of the standings statement. */
export interface StandingRow {
  readonly onRecord: boolean;
  readonly knownAt: string;
  readonly name: string | null;
  readonly registration: RegistrationRow | null;
  readonly titles: readonly TitleRow[] | null;
  readonly ban: Ban | null;
}

interface RegistrationRow {
  readonly division: string;
  readonly divisionName: string | null;
  readonly establishedOn: string | null;
}

interface TitleRow {
  readonly id: string;
  readonly number: string;
  readonly scheme: string;
  readonly category: string;
  readonly standard: string;
  readonly state: TitleState;
  readonly ground: ExitGround | null;
  readonly postedOn: string | null;
  readonly publishedOn: string | null;
  readonly lastDay: string | null;
  readonly publicityLastDay: string | null;
}

/** Reads a row of the standings statement. */
export function standingOf(question: Question, row: StandingRow | undefined): RegisterStanding {
  if (row === undefined) throw new Error("A row for each question was expected.");
  const knownAt = parseInstant(row.knownAt);
  const enterprise = enterpriseOf(question, row, knownAt);
  return {
    enterprise: row.onRecord ? enterprise : null,
    titles: row.titles === null ? [] : row.titles.map((title) => titleOnDay(title, enterprise, question.validOn)),
    ban: row.ban,
    knownAt,
  };
}

function enterpriseOf({ uscc, validOn }: Question, { name, registration }: StandingRow, knownAt: string): Enterprise {
  return {
    uscc,
    name,
    registrationPlace: registration && { code: registration.division, name: registration.divisionName },
    establishedOn: registration === null ? null : registration.establishedOn,
    validOn,
    knownAt,
  };
}

function titleOnDay(row: TitleRow, enterprise: Enterprise, validOn: string): TitleOnDay {
  const { id, number, scheme, category, standard, postedOn, publishedOn, lastDay, publicityLastDay } = row;
  return {
    title: { id, number, enterprise, scheme, category, standard, postedOn, publishedOn, lastDay },
    state: stateOnDay(row.state, publicityLastDay, validOn),
    revocationGround: row.ground,
    publicityLastDay,
  };
}
