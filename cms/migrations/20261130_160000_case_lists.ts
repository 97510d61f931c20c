import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`cases_kind_state_dueOn_idx\` ON \`cases\` (\`kind\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_closedOn_idx\` ON \`cases\` (\`state\`,\`closed_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`cases_kind_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_state_closedOn_idx\`;`)
}
