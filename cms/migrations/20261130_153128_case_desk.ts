import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`case_kinds_templates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_kinds_templates_order_idx\` ON \`case_kinds_templates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_templates_parent_id_idx\` ON \`case_kinds_templates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_dueOn_idx\` ON \`cases\` (\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_agency_state_dueOn_idx\` ON \`cases\` (\`agency_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_state_dueOn_idx\` ON \`cases\` (\`assignee_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_kind_topic_receivedOn_idx\` ON \`cases\` (\`kind\`,\`topic\`,\`received_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_kinds_templates\`;`)
  await db.run(sql`DROP INDEX \`cases_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_agency_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_assignee_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_kind_topic_receivedOn_idx\`;`)
}
