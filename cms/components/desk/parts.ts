import type { Config } from 'payload'

const folder = '/components/desk'

/** The desk in place of Payload's cards of all collections, which the menu lists, and the reminder above each page. */
export const deskParts = {
  header: [`${folder}/OwedBanner.tsx#OwedBanner`],
  views: { dashboard: { Component: `${folder}/Desk.tsx#Desk` } },
} satisfies NonNullable<Config['admin']>['components']
