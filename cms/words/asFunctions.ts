import type { CollectionConfig, Field, LabelFunction, Plugin } from 'payload'
import { labelIn } from './labelIn.ts'

const isInLanguages = (label: unknown): boolean =>
  typeof label === 'object' && label !== null && 'vi' in label

/** The same label as a function of the language. */
const asFunction = <Label>(label: Label): Label | LabelFunction =>
  isInLanguages(label) ? ({ i18n }) => labelIn(label, i18n.language) ?? '' : label

function withFunction(field: Field): Field {
  const label = 'label' in field && asFunction(field.label)
  const labelled = { ...field, ...(label && { label }) } as Field
  if (labelled.type === 'tabs')
    return {
      ...labelled,
      tabs: labelled.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withFunction) })),
    }
  if (labelled.type === 'blocks') return labelled
  return 'fields' in labelled
    ? ({ ...labelled, fields: labelled.fields.map(withFunction) } as Field)
    : labelled
}

const withFunctions = ({ labels, fields, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: fields.map(withFunction),
  labels: { singular: asFunction(labels?.singular), plural: asFunction(labels?.plural) },
})

/**
 * Makes the labels of collections and fields functions of the language. Payload puts labels into some sentences as they
 * are ("Sắp xếp theo {{label}}"): an object of languages shows there as "[object Object]", while it calls a function first.
 */
export const labelsAsFunctions: Plugin = ({ collections = [], ...config }) => ({
  ...config,
  collections: collections.map(withFunctions),
})
