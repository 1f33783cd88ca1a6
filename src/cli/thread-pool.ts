import { Worker } from 'node:worker_threads';

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Threads that do one task each at a time, started when there is work for them. A thread that dies, such as
 * for want of memory, takes its own task with it and no other: the next task gets a new thread.
 */
export class ThreadPool<Task, Result> {
  readonly #script: URL;
  readonly #size: number;
  readonly #waiting: Job<Task, Result>[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job<Task, Result>>();

  constructor(script: URL, size: number) {
    this.#script = script;
    this.#size = size;
  }

  /** Resolves to what the thread answers; rejects if the thread dies. */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#assign();
    });
  }

  /** Ends all threads. Tasks that still run never settle. */
  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #assign(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : null);
    const job = worker && this.#waiting.shift();
    if (!job) return;
    this.#busy.set(worker, job);
    worker.postMessage(job.task);
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.on('message', (result: Result) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      job?.resolve(result);
      this.#assign();
    });
    worker.on('error', (reason) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      job?.reject(reason instanceof Error ? reason : new Error(String(reason)));
      this.#assign();
    });
    return worker;
  }
}
