/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Language of the interface, from the address alone. */
    locale: 'vi' | 'en'
    /** Path without the language and a final slash, percent-encoded as in the address; '/' for home. */
    path: string
    /** Slug of the component site that is asked for; absent on the provincial portal. */
    site?: string
    /** Set when the site is shown by a signed link before readers find it. */
    isPreview?: boolean
    /** Resolves when what was sent so far has gone out; absent where an answer is taken whole. */
    drained?: () => Promise<void>
    /** Set by the middleware when a page failed: what the error page has to say. */
    failure?: { status: 400 | 404 | 410 | 500 | 503; id: string; reason?: string }
  }
}
