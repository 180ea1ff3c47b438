import {
  type Context,
  context,
  createContextKey,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import { NO_SPAN, type SpanOptions, type Tracing } from "./trace.ts";

const REQUEST_ID = createContextKey("request id");

const KINDS = { SERVER: SpanKind.SERVER, CLIENT: SpanKind.CLIENT } as const;

/**
 * Sends traces to an OTLP receiver over HTTP. Headers, timeouts and sampling are those of OpenTelemetry's own variables.
 *
 * @param part which of the hub's parts this process is
 * @param url where spans are sent: `https://collector.example/v1/traces`
 */
export function openTelemetry(part: string, url: string): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": `leader-hub-${part}`, "service.namespace": "leader-hub" }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  const tracer = provider.getTracer("leader-hub");
  const begin = (name: string, { kind, attributes = {}, root }: SpanOptions) => {
    const within = root === undefined ? context.active() : rootContext(root);
    const options = { attributes, kind: kind === undefined ? SpanKind.INTERNAL : KINDS[kind] };
    const span = tracer.startSpan(name, options, within);
    return { span, inside: trace.setSpan(within, span) };
  };
  return {
    async span(name, options, work) {
      // Only what a request does is kept: what a department does by itself, every second, would bury it.
      if (options.root === undefined && !isWithin()) return work(NO_SPAN);
      const { span, inside } = begin(name, options);
      const fail = () => void span.setStatus({ code: SpanStatusCode.ERROR });
      try {
        const told = {
          set: (key: string, value: string | number | boolean) => void span.setAttribute(key, value),
          fail,
        };
        return await context.with(inside, () => work(told));
      } catch (error) {
        fail();
        throw error;
      } finally {
        span.end();
      }
    },
    begin(name) {
      if (!isWithin()) return () => {};
      const { span } = begin(name, {});
      let isEnded = false;
      return () => {
        if (!isEnded) span.end();
        isEnded = true;
      };
    },
    traceparent() {
      const carrier: { traceparent?: string } = {};
      propagation.inject(context.active(), carrier);
      return carrier.traceparent ?? null;
    },
    logFields() {
      const present = trace.getSpanContext(context.active());
      if (present === undefined) return {};
      return { requestId: context.active().getValue(REQUEST_ID), traceId: present.traceId };
    },
    async close() {
      await provider.shutdown().catch(() => {});
      // Another one may be opened in this process.
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

function isWithin(): boolean {
  return trace.getSpan(context.active()) !== undefined;
}

/** What else may come in such headers is not carried on. */
function rootContext({ requestId, traceparent }: NonNullable<SpanOptions["root"]>): Context {
  const from = traceparent === null ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent });
  return from.setValue(REQUEST_ID, requestId);
}
