import type { Knowledge } from '../assistant/knowledge.ts';

/** SQL that puts every clinic of the knowledge base into the directory, replacing older profiles; one statement a line. */
export function seedSql({ clinics, version }: Pick<Knowledge, 'clinics' | 'version'>): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  return clinics
    .map(
      (clinic) =>
        `INSERT OR REPLACE INTO clinic (id, profile, updated_at) VALUES (${quoted(clinic.id)}, ${quoted(JSON.stringify(clinic))}, ${quoted(version)});`,
    )
    .join('\n');
}
