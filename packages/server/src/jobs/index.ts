export { enqueue } from "./enqueue.ts";
export { type Job, type JobName, jobNames } from "./job-kinds.ts";
export { addJobRoutes as addJobs } from "./jobs.route.ts";
export { prepareJobs } from "./prepare-jobs.store.ts";
export { startWorker, type Worker, type WorkerOptions } from "./start-worker.ts";
