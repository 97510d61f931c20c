import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`service_providers_outages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_providers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_providers_outages_order_idx\` ON \`service_providers_outages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_providers_outages_parent_id_idx\` ON \`service_providers_outages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_providers_outages_locales\` (
  	\`words\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_providers_outages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_providers_outages_locales_locale_parent_id_unique\` ON \`service_providers_outages_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_service_providers_v_version_outages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_providers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_providers_v_version_outages_order_idx\` ON \`_service_providers_v_version_outages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_providers_v_version_outages_parent_id_idx\` ON \`_service_providers_v_version_outages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_providers_v_version_outages_locales\` (
  	\`words\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_providers_v_version_outages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_providers_v_version_outages_locales_locale_parent_i\` ON \`_service_providers_v_version_outages_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`address_probes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`host\` text,
  	\`state\` text,
  	\`since\` text,
  	\`fault\` text,
  	\`providers\` text,
  	\`http_status\` numeric,
  	\`ms\` numeric,
  	\`certificate_until\` text,
  	\`probed_at\` text,
  	\`answered_at\` text,
  	\`failures\` numeric,
  	\`strong\` numeric,
  	\`failed_at\` text,
  	\`due_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`address_probes_url_idx\` ON \`address_probes\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`address_probes_host_idx\` ON \`address_probes\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`address_probes_state_idx\` ON \`address_probes\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`address_probes_updated_at_idx\` ON \`address_probes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`address_probes_created_at_idx\` ON \`address_probes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`host_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`host\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`asked\` numeric,
  	\`failed\` numeric,
  	\`worst\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`host_days_key_idx\` ON \`host_days\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`host_days_day_idx\` ON \`host_days\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`host_days_updated_at_idx\` ON \`host_days\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`host_days_created_at_idx\` ON \`host_days\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`service_providers\` ADD \`marker\` text;`)
  await db.run(sql`ALTER TABLE \`_service_providers_v\` ADD \`version_marker\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`service_providers_outages\`;`)
  await db.run(sql`DROP TABLE \`service_providers_outages_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_providers_v_version_outages\`;`)
  await db.run(sql`DROP TABLE \`_service_providers_v_version_outages_locales\`;`)
  await db.run(sql`DROP TABLE \`address_probes\`;`)
  await db.run(sql`DROP TABLE \`host_days\`;`)
  await db.run(sql`ALTER TABLE \`service_providers\` DROP COLUMN \`marker\`;`)
  await db.run(sql`ALTER TABLE \`_service_providers_v\` DROP COLUMN \`version_marker\`;`)
}
