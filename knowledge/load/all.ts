import { byPlace, type Finding } from '../lint/finding.ts';
import { ClaimSchema, GlossaryTermSchema, SignatureSchema } from '../schema.ts';
import { readArticles } from './article.ts';
import { readClinics } from './clinic.ts';
import { readHelplines } from './helplines.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { readLexicon } from './lexicon.ts';
import { readList } from './list.ts';
import type { Loaded } from './loaded.ts';
import { readPhrasings } from './phrasings.ts';
import { readPolicy } from './policy.ts';
import { readSources } from './sources.ts';
import { readTopics } from './topics.ts';

/** Where the signatures are kept. The file is not there until somebody has signed. */
export const SIGNATURES = 'signatures.yaml';

/**
 * Reads all that can be read of the knowledge base and says what could not: for checks that go on after a mistake.
 *
 * @param dir the `knowledge` folder
 */
export function readKnowledge(dir: string): { loaded: Loaded; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const { topics, groups } = readTopics(dir, report);
  const loaded = {
    topics,
    groups,
    articles: readArticles(dir, report),
    sources: readSources(dir, report),
    helplines: readHelplines(dir, report),
    policy: readPolicy(dir, report),
    clinics: readClinics(dir, topics, report),
    phrasings: readPhrasings(dir, report),
    lexicon: readLexicon(dir, report),
    glossary: readList(dir, 'glossary.yaml', GlossaryTermSchema, report),
    signatures: readList(dir, SIGNATURES, SignatureSchema, report),
    claims: readList(dir, 'claims.yaml', ClaimSchema, report),
  };
  return { loaded, findings: findings.sort(byPlace) };
}

/**
 * The knowledge base, read and well-formed; what it says is judged by `lint/`.
 *
 * @param dir the `knowledge` folder
 * @throws {KnowledgeError} with every mistake of every file
 */
export function loadKnowledge(dir: string): Loaded {
  const { loaded, findings } = readKnowledge(dir);
  if (findings.length > 0) throw new KnowledgeError(findings);
  return loaded;
}
