import { useCallback, useRef, useState } from "react";
import { useLanguage } from "../kit/language.tsx";
import { useAuthorisedFetch } from "../session/authorised-fetch.ts";
import { type CheckEvent, readEvents } from "./check-events.ts";
import { afterEvents, type CheckProgress, NOTHING_YET } from "./check-progress.ts";

/** A file on its way to the hub. */
interface SentFile {
  readonly bytes: Blob;
  readonly name: string;
  readonly type: string;
  /** When only some lines are sent: the file's own line of each. */
  readonly lineOf?: (line: number) => number;
}

/** Has files checked. */
export interface FileCheck {
  readonly progress: CheckProgress;
  readonly running: boolean;
  /** Why nothing was checked, or why it broke off; null when neither. */
  readonly fault: string | null;
  readonly send: (file: SentFile, question: Readonly<Record<string, string>>) => Promise<void>;
  readonly stop: () => void;
  /** Forgets what was told; what is decided stays on record. */
  readonly forget: () => void;
}

// So often what was told is shown.
const SHOW_MS = 200;

/** Sends files to be checked and follows what becomes of their lines. */
export function useFileCheck(): FileCheck {
  const post = useAuthorisedFetch();
  const { language } = useLanguage();
  const [progress, setProgress] = useState(NOTHING_YET);
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const send = useCallback(
    async (file: SentFile, question: Readonly<Record<string, string>>) => {
      const stop = new AbortController();
      stopper.current = stop;
      setRunning(true);
      setFault(null);
      setProgress((before) => ({ ...(file.lineOf === undefined ? NOTHING_YET : before), of: null, ended: false }));
      const show = (events: readonly CheckEvent[]) => setProgress((now) => afterEvents(now, events, file.lineOf));
      try {
        const address = `/check?${new URLSearchParams({ ...question, name: file.name })}`;
        const headers = { "content-type": file.type };
        const response = await post(address, { body: file.bytes, headers, signal: stop.signal });
        if (!response.ok || response.body === null) setFault(await refusalOf(response, language));
        else await follow(response.body, show);
      } catch (error) {
        if (!stop.signal.aborted) setFault(error instanceof Error ? error.message : String(error));
      } finally {
        setRunning(false);
      }
    },
    [post, language],
  );
  const forget = useCallback(() => {
    setProgress(NOTHING_YET);
    setFault(null);
  }, []);
  return { progress, running, fault, send, forget, stop: () => stopper.current?.abort() };
}

async function follow(body: ReadableStream<Uint8Array>, show: (events: readonly CheckEvent[]) => void): Promise<void> {
  let told: CheckEvent[] = [];
  let shown = Date.now();
  const flush = () => {
    if (told.length > 0) show(told);
    told = [];
    shown = Date.now();
  };
  try {
    for await (const event of readEvents(body)) {
      told.push(event);
      if (Date.now() - shown > SHOW_MS) flush();
    }
  } finally {
    flush();
  }
}

/** Why the hub refused the file as a whole, as it says so. */
async function refusalOf(response: Response, language: "ZH" | "EN"): Promise<string> {
  const said: unknown = await response.json().catch(() => null);
  const [first] = listIn(said, "errors");
  const extensions = memberOf(first, "extensions");
  const message =
    language === "ZH" ? (memberOf(extensions, "messageZh") ?? memberOf(first, "message")) : memberOf(first, "message");
  return `${String(message ?? response.statusText)} [${String(memberOf(extensions, "code") ?? response.status)}]`;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = memberOf(value, name);
  return Array.isArray(found) ? found : [];
}
