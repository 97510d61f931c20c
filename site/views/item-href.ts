/** An item that another one names. */
interface Marked {
  /** Where readers find it, see site/data/relatedItems.ts: '' on the site they read, the origin of another, null nowhere. */
  at?: string | null
}

/** The address of an item that another one names; undefined where it is shown nowhere: its words stand without a link. */
export function itemHref(item: object, path: string): string | undefined {
  const { at = '' } = item as Marked
  return at === null ? undefined : at + path
}
