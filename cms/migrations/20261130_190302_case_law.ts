import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`case_kinds_grounds\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`vi\` text NOT NULL,
  	\`en\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_kinds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_kinds_grounds_order_idx\` ON \`case_kinds_grounds\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_kinds_grounds_parent_id_idx\` ON \`case_kinds_grounds\` (\`_parent_id\`);`)
  await db.run(sql`DROP INDEX \`cases_agency_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_assignee_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_kind_state_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_state_closedOn_idx\`;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`is_open\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`cost\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`withheld\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`is_pending\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`cases_isOpen_dueOn_kind_topic_agency_idx\` ON \`cases\` (\`is_open\`,\`due_on\`,\`kind\`,\`topic\`,\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_isPending_dueOn_idx\` ON \`cases\` (\`is_pending\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_isOpen_dueOn_idx\` ON \`cases\` (\`assignee_id\`,\`is_open\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_agency_isOpen_dueOn_kind_topic_idx\` ON \`cases\` (\`agency_id\`,\`is_open\`,\`due_on\`,\`kind\`,\`topic\`);`)
  await db.run(sql`CREATE INDEX \`cases_agency_closedOn_idx\` ON \`cases\` (\`agency_id\`,\`closed_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_isReviewed_isPublishable_visibility_recei_76494f73_idx\` ON \`cases\` (\`is_reviewed\`,\`is_publishable\`,\`visibility\`,\`received_at\`,\`is_confidential\`,\`kind\`,\`topic\`,\`state\`,\`place_commune\`,\`agency_id\`);`)
  await db.run(sql`ALTER TABLE \`case_kinds\` ADD \`has_cost\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`case_files\` ADD \`held\` text;`)
  await db.run(sql`UPDATE \`cases\` SET \`is_open\` = \`state\` IN ('received', 'accepted', 'processing', 'waitingForSender'), \`is_pending\` = \`pending\` IS NOT NULL;`)
  await db.run(sql`UPDATE \`case_kinds\` SET \`has_cost\` = true WHERE \`key\` = 'yeu-cau-thong-tin';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_kinds_grounds\`;`)
  await db.run(sql`DROP INDEX \`cases_isOpen_dueOn_kind_topic_agency_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_isPending_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_assignee_isOpen_dueOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_agency_isOpen_dueOn_kind_topic_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_agency_closedOn_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_isReviewed_isPublishable_visibility_recei_76494f73_idx\`;`)
  await db.run(sql`CREATE INDEX \`cases_agency_state_dueOn_idx\` ON \`cases\` (\`agency_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_state_dueOn_idx\` ON \`cases\` (\`assignee_id\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_kind_state_dueOn_idx\` ON \`cases\` (\`kind\`,\`state\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_closedOn_idx\` ON \`cases\` (\`state\`,\`closed_on\`);`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`is_open\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`cost\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`withheld\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`is_pending\`;`)
  await db.run(sql`ALTER TABLE \`case_kinds\` DROP COLUMN \`has_cost\`;`)
  await db.run(sql`ALTER TABLE \`case_files\` DROP COLUMN \`held\`;`)
}
