/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Language of the interface, taken from the address alone. */
    locale: 'vi' | 'en'
    /** Path without the language and a trailing slash, percent-encoded as in the address; '/' for home. */
    path: string
    /** How the page is shown when it is not in the portal's own frame. */
    framing?: import('./views/framed/framing.ts').Framing
    /** Slug of the requested component site; absent on the provincial portal. */
    site?: string
    /** Set when a signed link shows a site or a draft before it is public. */
    isPreview?: boolean
    /** The document whose newest draft a signed link shows. */
    draft?: import('../cms/preview/draft.ts').DraftPreview
    /** The address of that link, without the language. */
    previewPath?: string
    /** The address of whoever sends a form, as rate limits count it; never stored. */
    client?: string
    /** Resolves when everything written so far has been sent; absent where the answer is not streamed. */
    drained?: () => Promise<void>
    /** The day on which the document at this address was last corrected after a report of a reader. */
    correctedOn?: string | undefined
    /** Set by the middleware when a page failed, for the error page. */
    failure?: { status: 400 | 404 | 410 | 500 | 503; id: string; reason?: string }
  }
}
