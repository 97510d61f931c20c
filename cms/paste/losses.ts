/** What was lost or changed. */
export type LossKind =
  | 'picture'
  | 'media'
  | 'form'
  | 'script'
  | 'link'
  | 'centred'
  | 'labels'
  | 'headings'
  | 'nested'
  | 'comment'
  | 'deleted'
  | 'contents'
  | 'struck'
  | 'formula'
  | 'encoding'

/** Something of a pasted text that the editor cannot hold. */
export interface Loss {
  kind: LossKind
  count: number
  /** Where it is, or what: the first of them; may be empty. */
  detail: string
}

const LONGEST_DETAIL = 60

/** Collects losses, by kind. */
export class Losses {
  readonly #found = new Map<LossKind, Loss>()

  add(kind: LossKind, detail = '', count = 1): void {
    const loss = this.#found.get(kind) ?? { kind, count: 0, detail: '' }
    const shown = detail.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DETAIL)
    this.#found.set(kind, { kind, count: loss.count + count, detail: loss.detail || shown })
  }

  list(): Loss[] {
    return [...this.#found.values()]
  }
}
