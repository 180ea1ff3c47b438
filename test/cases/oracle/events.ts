/** A line of a history as it is written; the oracle reads it with nothing of the product's. */
export type Event =
  | { event: "ENTERPRISE_REGISTERED"; recordedAt: string; uscc: string; name: string; division: string; on: string }
  | {
      event: "SIZE_STATED";
      recordedAt: string;
      uscc: string;
      sector: string;
      employees?: number;
      revenueWan?: number | string;
      assetsWan?: number | string;
      statisticalYear: number;
      on: string;
    }
  | ({ event: "LIST_POSTED"; recordedAt: string; title: string; on: string } & TitleDetails)
  | { event: "OBJECTION_FILED"; recordedAt: string; title: string; on: string }
  | { event: "OBJECTION_RESOLVED"; recordedAt: string; title: string; outcome: "DISMISSED" | "UPHELD"; on: string }
  | ({
      event: "TITLE_PUBLISHED";
      recordedAt: string;
      title: string;
      on: string;
      lastDay?: string;
    } & Partial<TitleDetails>)
  | { event: "TITLE_REVOKED"; recordedAt: string; title: string; ground: string; on: string }
  | { event: "TITLE_WITHDRAWN"; recordedAt: string; title: string; on: string }
  | { event: "CATALOGUE_MAPPED"; recordedAt: string; category: string; edition: string; codes: string[] };

/** What a title is: whose, of which scheme, for what. */
export interface TitleDetails {
  uscc: string;
  scheme: string;
  category: string;
  standard: string;
}

export type SizeStated = Extract<Event, { event: "SIZE_STATED" }>;

/** The lines as a file. */
export function fileOf(events: readonly Event[]): string {
  return `${events.map((event) => JSON.stringify(event)).join("\n")}\n`;
}
