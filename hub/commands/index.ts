import type { HubCommand } from "../hub-command.ts";
import { command as backup } from "./backup.ts";
import { command as check } from "./check.ts";
import { command as doctor } from "./doctor.ts";
import { command as extract } from "./extract.ts";
import { command as importCatalogue } from "./import-catalogue.ts";
import { command as importHistory } from "./import-history.ts";
import { command as importRegistrations } from "./import-registrations.ts";
import { command as keysList } from "./keys-list.ts";
import { command as keysRevoke } from "./keys-revoke.ts";
import { command as keysRotate } from "./keys-rotate.ts";
import { command as logExport } from "./log-export.ts";
import { command as operationsList } from "./operations-list.ts";
import { command as policiesReload } from "./policies-reload.ts";
import { command as prepareDatabase } from "./prepare-database.ts";
import { command as receipt } from "./receipt.ts";
import { command as restore } from "./restore.ts";
import { command as supergraphCheck } from "./supergraph-check.ts";
import { command as supergraphPublish } from "./supergraph-publish.ts";
import { command as token } from "./token.ts";
import { command as verify } from "./verify.ts";
import { command as whatIf } from "./what-if.ts";

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly HubCommand[] = [
  backup,
  check,
  doctor,
  extract,
  importCatalogue,
  importHistory,
  importRegistrations,
  keysList,
  keysRevoke,
  keysRotate,
  logExport,
  operationsList,
  policiesReload,
  prepareDatabase,
  receipt,
  restore,
  supergraphCheck,
  supergraphPublish,
  token,
  verify,
  whatIf,
];
