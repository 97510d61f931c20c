import Module, { createRequire } from 'node:module'
import { isPlainRecord } from '../content/record.ts'

type Merge = (
  target: unknown,
  source: unknown,
  options?: { arrayMerge?: (...args: unknown[]) => unknown },
) => unknown

/** Merges records without copying what they hold; lists are those of the source. */
function mergeRecords(target: Record<string, unknown>, source: Record<string, unknown>) {
  const merged = { ...target, ...source }
  for (const [name, before] of Object.entries(target)) {
    const after = source[name]
    if (isPlainRecord(before) && isPlainRecord(after)) merged[name] = mergeRecords(before, after)
  }
  return merged
}

/** Of the ways in which Payload merges, only this one has such a function for lists. */
const takesSourceLists = ({ arrayMerge }: NonNullable<Parameters<Merge>[2]>) => arrayMerge?.length === 2

const require = createRequire(import.meta.resolve('payload'))
const merge = require('deepmerge') as Merge
const light: Merge = (target, source, options = {}) =>
  takesSourceLists(options) && isPlainRecord(target) && isPlainRecord(source)
    ? mergeRecords(target, source)
    : merge(target, source, options)

/*
 * For a process that stores thousands of documents, with `node --import`: for each field that it validates Payload merges
 * the whole document anew, with copies of everything in it (payload 3.90.1, fields/hooks/beforeChange/promise.js), which
 * takes a seventh of the time of a save. Validation only reads the result.
 */
const filename = require.resolve('deepmerge')
const exports = Object.assign(light, merge)
require.cache[filename] = Object.assign(new Module(filename), { filename, exports, loaded: true })
