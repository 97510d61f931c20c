const KEY = Symbol.for('cong-tinh.audit-asides')
type Holder = { [KEY]?: Set<Promise<unknown>> }

/** One per process: the built admin loads this file more than once, and its server once more. */
const asides = () => ((globalThis as Holder)[KEY] ??= new Set())

/** Keeps an entry that is being stored beside the answer of its request. @param stored must not reject */
export function holdAside(stored: Promise<unknown>): void {
  asides().add(stored)
  void stored.then(() => asides().delete(stored))
}

/** Resolves when every such entry is stored, those that came meanwhile included. */
export async function asidesStored(): Promise<void> {
  while (asides().size > 0) await Promise.all(asides())
}
