type Task = () => Promise<unknown>

// The server and the built pages each bundle a copy of this module; both reach the same list.
const KEY = Symbol.for('cong-tinh.stop-tasks')
const shared = globalThis as { [KEY]?: Task[] }

/** Registers a task to run before this process ends; it must finish within a few seconds. */
export function beforeStop(task: Task): void {
  shared[KEY] = [...(shared[KEY] ?? []), task]
}

/** Runs the registered tasks; one that fails does not stop the others. */
export async function runStopTasks(): Promise<void> {
  await Promise.allSettled((shared[KEY] ?? []).map((task) => task()))
}
