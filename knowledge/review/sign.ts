/**
 * `npm run knowledge:sign -- en/addiction/is-it-addictive --hash … --name … --role … --licence-body … [--date YYYY-MM-DD]`:
 * a clinician signs one text as it stands. Without the options it prints the hash to sign and what is still needed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { loadKnowledge, SIGNATURES } from '../load/all.ts';
import { KnowledgeError } from '../load/knowledge-error.ts';
import { type Signature, SignatureSchema } from '../schema.ts';
import { type Signable, signables } from './signable.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const HEADER = '# Written by `npm run knowledge:sign`. Each signature holds for the text of its hash alone.\n';

/** A request to sign that cannot be met; the message says what to do. */
export class SigningError extends Error {
  override readonly name = 'SigningError';
}

/**
 * Adds one signature to the knowledge base.
 *
 * @param dir the `knowledge` folder
 * @param today ISO date; a signature cannot be given for a later day
 * @throws {SigningError} when the text is unknown, has changed, or the signature is incomplete
 */
export function sign(dir: string, signature: Signature, today: string): void {
  const checked = SignatureSchema.safeParse(signature);
  if (!checked.success) throw new SigningError(checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const text = textNamed(dir, signature.text);
  if (signature.hash !== text.hash) {
    throw new SigningError(
      `The text now has the hash ${text.hash}, not ${signature.hash}: it has changed since you read it. Read it again, then sign ${text.hash}.`,
    );
  }
  if (signature.on > today) throw new SigningError(`${signature.on} is still to come; give the day on which you sign.`);
  if (signature.on < text.review.on)
    throw new SigningError(`The text was checked against its sources on ${text.review.on}; a signature of ${signature.on} came before that.`);
  const path = join(dir, SIGNATURES);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : HEADER;
  writeFileSync(path, `${before.trimEnd()}\n${stringify([checked.data])}`);
}

function textNamed(dir: string, name: string): Signable {
  const texts = signables(loadKnowledge(dir));
  const found = texts.find((text) => text.name === name);
  if (found) return found;
  const topic = name.split('/').at(-1) ?? '';
  const like = texts.filter((text) => text.name.endsWith(`/${topic}`)).map((text) => text.name);
  throw new SigningError(
    `There is no text “${name}”.${like.length > 0 ? ` Did you mean ${like.join(', ')}?` : ' Write it as en/safety/is-it-safe, policy/en or clinics/demo.'}`,
  );
}

function main(args: string[]): void {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { hash: text, name: text, role: text, 'licence-body': text, date: text },
  });
  const [name] = positionals;
  if (!name) throw new SigningError('Name the text to sign: npm run knowledge:sign -- en/safety/is-it-safe');
  const today = new Date().toISOString().slice(0, 10);
  const { hash, name: signer, role, 'licence-body': licenceBody, date: on = today } = values;
  if (!hash || !signer || !role || !licenceBody) {
    const found = textNamed(FOLDER, name);
    console.log(`knowledge/${found.file} as it stands has the hash ${found.hash}.`);
    const where = found.file.startsWith('articles/')
      ? 'in the review book (npm run knowledge), every claim beside its source'
      : 'in that file, from the first line to the last';
    console.log(`Read it ${where}. Then the clinician signs this very text:`);
    console.log(`npm run knowledge:sign -- ${name} --hash ${found.hash} --name "…" --role "…" --licence-body "…" --date ${today}`);
    return;
  }
  sign(FOLDER, { text: name, hash, name: signer, role, licenceBody, on }, today);
  console.log(`${name} is signed by ${signer} at ${hash}. Any later change of a word unsigns it. Commit knowledge/${SIGNATURES}.`);
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SigningError) && !(error instanceof KnowledgeError) && !(error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
