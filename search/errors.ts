/** The engine did not answer in time or not at all. The caller should answer from the database and say so. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable'
}

/** The engine refused or failed a write. The caller should run the job again; `cause` holds the engine's own words. */
export class SearchTaskFailed extends Error {
  override name = 'SearchTaskFailed'
}
