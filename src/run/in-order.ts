import PQueue from 'p-queue';

/**
 * Runs tasks, as many at once as there are threads, and yields what comes of them in their order. Few are taken from their
 * source before they are needed, so that a crawl is read no faster than it is worked on.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  run: (task: Task) => Promise<Result>,
  threads: number,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: threads });
  const pending: Promise<Result>[] = [];
  for await (const task of tasks) {
    const result = queue.add(() => run(task));
    // Whoever waits for it hears of its fault, not the process.
    result.catch(() => {});
    pending.push(result);
    if (pending.length > 2 * threads) yield await pending.shift()!;
  }
  for (const result of pending) yield await result;
}
