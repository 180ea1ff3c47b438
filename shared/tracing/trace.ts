/** What a span says of itself; never of whom somebody asked. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Something that takes time and is seen in a trace. */
export interface Span {
  set(name: string, value: string | number | boolean): void;
  /** Marks it as failed; why is in the log, whose texts may name more than a trace should. */
  fail(): void;
}

export interface SpanOptions {
  /** SERVER answers somebody, CLIENT asks somebody; neither unless it is said. */
  readonly kind?: "SERVER" | "CLIENT";
  readonly attributes?: SpanAttributes;
  /** Begins a trace, or goes on with the one that a W3C `traceparent` names. */
  readonly root?: { readonly requestId: string; readonly traceparent: string | null };
}

/** What keeps traces, where they are kept. */
export interface Tracing {
  span<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T>;
  /** Begins a span within the present one; what it returns ends it. */
  begin(name: string): () => void;
  /** The present span as others go on with it; null where there is none. */
  traceparent(): string | null;
  /** What a line of the log says of the present span. */
  logFields(): object;
  /** Sends what is left. */
  close(): Promise<void>;
}

let tracing: Tracing | null = null;

/** A span that is not kept. */
export const NO_SPAN: Span = { set() {}, fail() {} };
const NOTHING_TO_END = () => {};

/** Has traces kept from now on; null ends that. */
export function keepTraces(by: Tracing | null): void {
  tracing = by;
}

/** Whether traces are kept. Where they are not, everything below costs one look. */
export function isTracing(): boolean {
  return tracing !== null;
}

/** Does work within a span. */
export function traced<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  return tracing === null ? work(NO_SPAN) : tracing.span(name, options, work);
}

/** Begins a span that something else ends, by what this returns. */
export function beginSpan(name: string): () => void {
  return tracing === null ? NOTHING_TO_END : tracing.begin(name);
}

/** W3C Trace Context for whoever is called now. */
export function traceHeaders(): { traceparent?: string } {
  const traceparent = tracing?.traceparent() ?? null;
  return traceparent === null ? {} : { traceparent };
}

/** Ties a line of the log to its request and its trace. */
export function traceLogFields(): object {
  return tracing === null ? {} : tracing.logFields();
}
