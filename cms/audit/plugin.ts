import type { CollectionConfig, Field, GlobalConfig, Plugin } from 'payload'
import { AUDIT_LOG } from './append.ts'
import { saveHooks, settingsHooks } from './saves.ts'
import { signInHooks } from './signIns.ts'

/** Counts without personal data, written by the portal and the worker alone. */
const NOT_RECORDED = [AUDIT_LOG, 'search-log']

type Hooks = NonNullable<CollectionConfig['hooks']>

const added = <T>(hooks: T[] | undefined, ...more: T[]): T[] => [...(hooks ?? []), ...more]

function withSignIns({ auth, hooks = {} }: CollectionConfig): Hooks {
  if (!auth) return hooks
  return {
    ...hooks,
    afterLogin: added(hooks.afterLogin, signInHooks.afterLogin),
    afterLogout: added(hooks.afterLogout, signInHooks.afterLogout),
  }
}

function recorded(collection: CollectionConfig): CollectionConfig {
  const { beforeChange, afterChange, afterDelete, ...hooks } = withSignIns(collection)
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: added(beforeChange, saveHooks.beforeChange),
      afterChange: added(afterChange, saveHooks.afterChange),
      afterDelete: added(afterDelete, saveHooks.afterDelete),
    },
  }
}

const recordedGlobal = ({ hooks, ...global }: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...hooks, afterChange: added(hooks?.afterChange, settingsHooks.afterChange) },
})

type Named = Pick<CollectionConfig, 'slug' | 'labels'> | Pick<GlobalConfig, 'slug' | 'label'>

const optionOf = (one: Named) => {
  const label = 'labels' in one ? one.labels?.plural : 'label' in one ? one.label : undefined
  return { value: one.slug, label: (label || one.slug) as { vi: string; en: string } }
}

/** The log names kinds of content as the admin does. */
function withSubjects({ fields, ...log }: CollectionConfig, all: Named[]): CollectionConfig {
  const options = all.map(optionOf)
  const subject = (field: Field): Field =>
    field.type === 'select' && field.name === 'subject' ? { ...field, options } : field
  return { ...log, fields: fields.map(subject) }
}

/**
 * Records every change of every collection and global in the audit log, sign-ins included. Jobs, locks and preferences
 * are added by Payload afterwards and are not recorded. The last plugin, so that its hooks see what is stored.
 */
export const recordChanges: Plugin = ({ collections = [], globals = [], ...config }) => ({
  ...config,
  collections: collections.map((collection) => {
    if (collection.slug === AUDIT_LOG) return withSubjects(collection, [...collections, ...globals])
    return NOT_RECORDED.includes(collection.slug) ? collection : recorded(collection)
  }),
  globals: globals.map(recordedGlobal),
})
