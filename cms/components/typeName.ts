import type { CollectionSlug, Payload } from 'payload'
import { labelIn } from '../words/labelIn.ts'

/** The name of a type in the language of the admin. */
export const typeName = (
  payload: Payload,
  collection: CollectionSlug,
  { form, language }: { form: 'singular' | 'plural'; language: string },
): string => labelIn(payload.collections[collection].config.labels[form], language) ?? collection
