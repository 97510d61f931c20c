import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

type Db = MigrateUpArgs['db']

/** Entries are written once and for all. */
const NO_UPDATE = `CREATE TRIGGER IF NOT EXISTS audit_log_no_update BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END`

/** Only what an entry of the chain says is deleted may be deleted: see cms/audit/purge.ts. */
const NO_DELETE = `CREATE TRIGGER IF NOT EXISTS audit_log_no_delete BEFORE DELETE ON audit_log
WHEN OLD.seq >= COALESCE((SELECT MAX(kept_from) FROM audit_log WHERE action = 'purge'), 0)
BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END`

/**
 * Makes the database itself refuse changes of the audit log. Every migration that rebuilds its table must call this
 * again, since the triggers are dropped with the old one.
 */
export async function protectAuditLog(db: Db): Promise<void> {
  await db.run(sql.raw(NO_UPDATE))
  await db.run(sql.raw(NO_DELETE))
}
