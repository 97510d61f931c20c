import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets the editor read what is pasted as cms/paste does, and say what could not be kept. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/components/paste/PasteFeatureClient.ts#PasteFeatureClient' },
  key: 'paste',
})
