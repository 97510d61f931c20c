import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, Plugin } from 'payload'
import { isPlainObject, mapTexts } from '../content/mapTexts.ts'
import { mendLine, mendText } from '../content/text.ts'

type Args = { data?: unknown; where?: unknown; req?: { file?: { name: string } } }

/** A rich text may keep its blanks that must not break. */
const mend = (text: string, isRich: boolean) => (isRich ? mendText(text) : mendLine(text))
const compose = (text: string) => text.normalize('NFC')

function cleanArgs<T>(args: T): T {
  const { data, where, req } = args as Args
  if (req?.file) req.file.name = mendLine(req.file.name)
  return {
    ...args,
    ...(isPlainObject(data) && { data: mapTexts(data, mend) }),
    ...(isPlainObject(where) && { where: mapTexts(where, compose) }),
  }
}

const cleanCollection: CollectionBeforeOperationHook = ({ args }) => cleanArgs(args)
const cleanGlobal: GlobalBeforeOperationHook = ({ args }) => cleanArgs(args)

/**
 * Every text that enters, by whatever way, is stored as `mendText` says, and is looked for in the same form: the first
 * hook of every collection and global.
 */
export const cleanTexts: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [cleanCollection, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [cleanGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
