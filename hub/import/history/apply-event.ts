import type { ClientBase } from "pg";
import { Recorder } from "../../../subgraphs/market-regulation/persistence/recorder.ts";
import type { HistoryEvent } from "./history-event.ts";

/** An event that does not fit what was recorded before it. */
export class EventRefused extends Error {
  constructor(
    readonly english: string,
    readonly chinese: string,
  ) {
    super(english);
  }
}

/**
 * Records one event as the register itself would have recorded it then.
 *
 * @param register a connection that may say when a fact was recorded
 * @param procurement a connection to the procurement department's database, for category maps
 */
export async function applyEvent(register: ClientBase, procurement: ClientBase, event: HistoryEvent): Promise<void> {
  const recorder = new Recorder(register, { source: "history", recordedAt: event.recordedAt });
  switch (event.event) {
    case "ENTERPRISE_REGISTERED":
      return recorder.enterprise(event.uscc, event.name, event.division, event.on);
    case "SIZE_STATED": {
      const { employees = null, revenueWan = null, assetsWan = null } = event;
      return recorder.size({ ...event, employees, revenueWan, assetsWan });
    }
    case "LIST_POSTED":
      await recorder.title({ ...event, number: event.title }, await recorder.list(event.scheme, event.on));
      return;
    case "OBJECTION_FILED":
      return recorder.fileObjection(await known(recorder, event.title), event.on);
    case "OBJECTION_RESOLVED":
      return recorder.resolveObjection(await known(recorder, event.title), event.outcome, event.on);
    case "TITLE_PUBLISHED":
      return recorder.publish(await listed(recorder, event), event.on, event.lastDay ?? null);
    case "TITLE_REVOKED":
      return recorder.revoke(await known(recorder, event.title), event.ground, event.on);
    case "TITLE_WITHDRAWN":
      return recorder.withdraw(await known(recorder, event.title), event.on);
    case "CATALOGUE_MAPPED": {
      const values = [event.category, event.edition, event.codes, "history", event.recordedAt];
      await procurement.query("select procurement.category_map($1, $2, $3, $4, $5)", values);
    }
  }
}

type Published = Extract<HistoryEvent, { event: "TITLE_PUBLISHED" }>;

/** A title without an earlier list is put on record by its publication, which then has to say what it is. */
async function listed(recorder: Recorder, event: Published): Promise<string> {
  const found = await recorder.titleId(event.title);
  if (found !== null) return found;
  const { title, uscc, scheme, category, standard } = event;
  if (uscc === undefined || scheme === undefined || category === undefined || standard === undefined) {
    throw new EventRefused(
      `title ${title} was not posted before, so uscc, scheme, category and standard were expected with its publication.`,
      `称号 ${title} 此前没有公示记录，发布事件须同时给出 uscc、scheme、category 和 standard。`,
    );
  }
  return recorder.title({ number: title, uscc, scheme, category, standard }, null);
}

async function known(recorder: Recorder, number: string): Promise<string> {
  const found = await recorder.titleId(number);
  if (found !== null) return found;
  throw new EventRefused(
    `a title of an earlier line was expected; ${number} is on no list and was not published.`,
    `应为前文已出现的称号；${number} 既未公示也未发布。`,
  );
}
