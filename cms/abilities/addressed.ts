import type { CollectionConfig } from 'payload'
import { withdrawal } from '../fields/withdrawal.ts'
import { keptAddresses } from '../hooks/keepAddresses.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * What every type with an address of its own on the portal can do: be moved without its old addresses going dead, and be
 * withdrawn with a reason or with what replaces it.
 */
export const addressed = (collection: CollectionConfig): CollectionConfig => {
  const { hooks = {}, fields } = collection
  const add = <K extends keyof typeof keptAddresses>(when: K) =>
    [...(hooks[when] ?? []), ...keptAddresses[when]] as Hooks[K]
  return {
    ...collection,
    fields: [...fields, withdrawal],
    hooks: {
      ...hooks,
      beforeChange: add('beforeChange'),
      afterChange: add('afterChange'),
      beforeDelete: add('beforeDelete'),
    },
  }
}
