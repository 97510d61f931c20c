import type { CollectionBeforeOperationHook, CollectionConfig, FieldHook, TextField } from 'payload'
import { nobodyField } from '../access/rules.ts'
import { toOrderKey } from '../content/orderKey.ts'
import { both } from '../fields/both.ts'

/** The field that holds the sort key; queries that sort by name are made to sort by it. */
export const ORDER_KEY = 'orderKey'

type Texts = Record<string, unknown>

/** The Vietnamese name in the data being saved; undefined when another language is being saved. */
function vietnameseName(name: unknown, locale: string | null | undefined): string | undefined {
  if (typeof name === 'object' && name !== null) return vietnameseName((name as Texts).vi, 'vi')
  return typeof name === 'string' && locale !== 'en' ? name : undefined
}

const orderKey = (title: { name: string; localized: boolean }): TextField => {
  const setKey: FieldHook = ({ data, originalDoc, req }) => {
    const name = vietnameseName(data?.[title.name], title.localized ? req.locale : 'vi')
    return name === undefined ? (originalDoc?.[ORDER_KEY] ?? null) : toOrderKey(name)
  }
  return {
    name: ORDER_KEY,
    type: 'text',
    index: true,
    label: both('Khóa sắp xếp', 'Sort key'),
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    hooks: { beforeChange: [setKey] },
  }
}

const toList = (sort: string | string[]) => (Array.isArray(sort) ? sort : sort.split(','))

/** @returns the sort with the key in place of the name */
export const sortByKey = (name: string, sort: string | string[]): string[] =>
  toList(sort).map((one) => one.replace(new RegExp(`^(-?)${name}$`), `$1${ORDER_KEY}`))

/**
 * What a type can do whose documents are looked up by name: be sorted in Vietnamese alphabetical order, numbers by
 * value, in the admin, its pickers and over REST (`sort=name`), where the database alone would sort by bytes. English
 * lists use the order of the Vietnamese names.
 */
export const sortedByName = (collection: CollectionConfig): CollectionConfig => {
  const title = collection.admin?.useAsTitle ?? 'name'
  const field = collection.fields.find((one) => 'name' in one && one.name === title)
  const defaultSort = collection.defaultSort ?? title
  const sort: CollectionBeforeOperationHook = ({ args, operation }) =>
    operation === 'read' && !('id' in args)
      ? { ...args, sort: sortByKey(title, args.sort || defaultSort) }
      : args
  return {
    ...collection,
    defaultSort,
    fields: [
      ...collection.fields,
      orderKey({ name: title, localized: Boolean(field && 'localized' in field && field.localized) }),
    ],
    hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), sort] },
  }
}
