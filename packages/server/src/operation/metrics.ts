import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { Refusal } from "../http/index.ts";
import type { Parts } from "../parts.ts";
import { connectionCounts, jobCounts } from "./metrics.store.ts";
import { mayReadMetrics } from "./metrics-access.ts";

/** Seconds; the goals for search (0.05) and for opening a record (0.03) are among them. */
const DURATIONS = [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

let processNumbers: Registry | undefined;

/** Memory, processor time and event loop lag belong to the process, however many servers it builds. */
function numbersOfProcess(): Registry {
  if (!processNumbers) {
    processNumbers = new Registry();
    collectDefaultMetrics({ register: processNumbers, prefix: "yorisoi_" });
  }
  return processNumbers;
}

function watchRequests(app: FastifyInstance, register: Registry): void {
  const durations = new Histogram({
    name: "yorisoi_http_request_duration_seconds",
    help: "Requests by method, route pattern and status",
    labelNames: ["method", "route", "status"],
    buckets: DURATIONS,
    registers: [register],
  });
  app.addHook("onResponse", async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    durations.observe({ method, route: routeOptions.url ?? "none", status: statusCode }, elapsedTime / 1000);
  });
}

function watchDatabase({ db }: Parts, register: Registry): void {
  const connections = new Gauge({
    name: "yorisoi_database_connections",
    help: "Connections of all processes of this program to the database, by state",
    labelNames: ["state"],
    registers: [],
    async collect() {
      this.reset();
      for (const { label, count } of await connectionCounts(db)) this.set({ state: label }, count);
    },
  });
  const jobs = new Gauge({
    name: "yorisoi_jobs",
    help: "Jobs in the queue, by kind and state",
    labelNames: ["name", "state"],
    registers: [],
    async collect() {
      this.reset();
      for (const { name, label, count } of await jobCounts(db)) this.set({ name, state: label }, count);
    },
  });
  register.registerMetric(connections);
  register.registerMetric(jobs);
}

const schema = {
  operationId: "metrics",
  tags: ["service"],
  summary: "サーバーの数値（Prometheus の書き方）",
  description:
    "この機械から、または YORISOI_METRICS_TOKEN の合い言葉でだけ読めます。番号や名前は入りません。",
};

/** GET /metrics. Counts every request whose route is added after this call. */
export function addMetrics(
  app: FastifyInstance,
  parts: Parts,
  token: string | undefined = process.env["YORISOI_METRICS_TOKEN"],
): void {
  const register = new Registry();
  watchRequests(app, register);
  watchDatabase(parts, register);
  app.get("/metrics", { schema, logLevel: "warn" }, async (request, reply) => {
    if (!mayReadMetrics(request, token)) throw new Refusal("unknown-path");
    const texts = [await numbersOfProcess().metrics(), await register.metrics()];
    return reply.type(register.contentType).header("cache-control", "no-store").send(texts.join("\n"));
  });
}
