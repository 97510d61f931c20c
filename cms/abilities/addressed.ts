import type { CollectionConfig } from 'payload'
import type { AddressedType } from '../content/addresses.ts'
import { withdrawal, withdrawalInAdvance } from '../fields/withdrawal.ts'
import { addressHooks } from '../hooks/keepAddresses.ts'
import { draftPreviewOf } from '../preview/routes.ts'
import { keepWithdrawal } from '../withdraw/keep.ts'
import { withdrawRoutes } from '../withdraw/routes.ts'
import { besideForm } from './besideForm.ts'
import { corrected } from './corrected.ts'
import { referenced } from './referenced.ts'
import { restingOnLaw } from './restingOnLaw.ts'
import { reviewedRegularly } from './reviewedRegularly.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Opens the newest draft as its page, and gives a link to show it to others. */
const PREVIEW = '/components/preview/PreviewButton.tsx#PreviewButton'
/** Withdraws what is public in one of three ways: an entry of the menu in place of Payload's, which opens a drawer. */
const WITHDRAW = '/components/withdraw/WithdrawDrawer.tsx#WithdrawDrawer'
const WITHDRAW_ITEM = '/components/withdraw/WithdrawItem.tsx#WithdrawItem'

function withButtons({ versions, admin }: CollectionConfig) {
  const edit = admin?.components?.edit
  const controls = [...(edit?.beforeDocumentControls ?? []), PREVIEW, WITHDRAW]
  return versions
    ? { edit: { ...edit, beforeDocumentControls: controls, UnpublishButton: WITHDRAW_ITEM } }
    : {}
}

/**
 * What every type with addresses on the portal can do: move without breaking its old addresses, and be withdrawn with a
 * reason or a replacement. Editors see what links to a document, its newest draft as a page of the portal, by when
 * to look at it again, and which changes of the law concern it.
 */
export const addressed = (collection: CollectionConfig): CollectionConfig => {
  const { admin, hooks = {}, fields, endpoints } = collection
  const { components } = admin ?? {}
  const add = <K extends keyof typeof addressHooks>(when: K) =>
    [...(hooks[when] ?? []), ...addressHooks[when]] as Hooks[K]
  const shown = referenced({
    ...collection,
    fields: [...fields, collection.versions ? withdrawal : withdrawalInAdvance],
    admin: { ...admin, components: { ...components, ...withButtons(collection) } },
    endpoints: [
      ...(endpoints || []),
      ...(collection.versions ? draftPreviewOf(collection.slug as AddressedType) : []),
      ...(collection.versions ? withdrawRoutes(collection.slug as AddressedType) : []),
    ],
    hooks: {
      ...hooks,
      beforeChange: [...(add('beforeChange') ?? []), ...(collection.versions ? [keepWithdrawal] : [])],
      afterChange: add('afterChange'),
      beforeDelete: add('beforeDelete'),
    },
  })
  const beside = besideForm(collection.slug as AddressedType, shown)
  return corrected(restingOnLaw(reviewedRegularly(beside)))
}
