type Task = () => Promise<unknown>

// The server and the built pages hold a copy of this module each; both reach the same list.
const KEY = Symbol.for('cong-tinh.stop-tasks')
const shared = globalThis as { [KEY]?: Task[] }

/** Has `task` done before this process ends; it must end within a few seconds. */
export function beforeStop(task: Task): void {
  shared[KEY] = [...(shared[KEY] ?? []), task]
}

/** Does what was asked for before the end; a task that fails stops no other. */
export async function runStopTasks(): Promise<void> {
  await Promise.allSettled((shared[KEY] ?? []).map((task) => task()))
}
