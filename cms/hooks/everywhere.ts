import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

type When = 'beforeOperation' | 'beforeValidate'
type Hooks<Config extends CollectionConfig | GlobalConfig> = NonNullable<Config['hooks']>
type Hook<Config extends CollectionConfig | GlobalConfig, W extends When> = NonNullable<
  Hooks<Config>[W]
>[number]

/** Runs a hook before all others of its kind, in every collection and global. */
export const everywhere =
  <W extends When>(
    when: W,
    ofCollection: Hook<CollectionConfig, W>,
    ofGlobal: Hook<GlobalConfig, W>,
  ): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      hooks: { ...collection.hooks, [when]: [ofCollection, ...(collection.hooks?.[when] ?? [])] },
    })),
    globals: (config.globals ?? []).map((global) => ({
      ...global,
      hooks: { ...global.hooks, [when]: [ofGlobal, ...(global.hooks?.[when] ?? [])] },
    })),
  })
