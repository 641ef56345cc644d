import { table } from './written-out.ts';

/**
 * The guard's key words, spelled right. People in danger type fast, on phones, in tears: a sign must not be missed for a
 * lost letter. Only words that carry a sign are repaired; the retriever has its own, wider spelling repair.
 */
const KEY_WORDS = `
overdose overdosed overdosing surdose suicides suicider suicida suicidas
myself himself herself everyone anymore nothing nobody
killing killed living alive existence
worthless hopeless pointless burden trapped exhausted unbearable goodbye goodbyes tonight tomorrow disappearing
breathing breathe seizure seizures swallowed bleeding collapsed fainted convulsing convulsions
depressed thoughts thinking reason
mourir souffrir vivre envie respirer respire saigne avale evanoui evanouie poitrine fardeau pilules medicaments disparaitre
morirme morir matarme matarse quitarme lastimarme lastimarse cortarme cortarse despertar desaparecer respirar respira
desmayo sangrando pastillas vivir quiero estorbo despedirme aguanto muerto muerta
`
  .trim()
  .split(/\s+/);
/** Words so long and so unlike others that two slips still leave no doubt. */
const LONG_KEY_WORDS = `
suicide suicidal suicidaire suicidaires suicidio suicidarme suicidarse
themselves everything disappear unconscious unresponsive convulsionando inconscient inconsciente sobredosis
`
  .trim()
  .split(/\s+/);

const KEYS: ReadonlySet<string> = new Set([...KEY_WORDS, ...LONG_KEY_WORDS]);

/** Real words that lie so near a key word that a repair would put words in a person's mouth. */
const LEFT_ALONE = new Set([
  ...KEYS,
  ...`
active aguanta aguantar aguantas aguante alice alike alliance avait avala avale avalee avaler avales avance bleeping blending breadth breath breathed
breather breathes breaths breeding burdens collapse collapses conclusions confusion conscious consciously contarme contarse convulsion convulsiones
convulsions cortado cortare cortarle cortarte costarme costillas courir depresses desaparece desaparecen desaparecera desaparecio desaparezco desertar
desmaya desmaye despertara despertare despertarme desperte desperto despierta disappeared disappears disappoint disappointed disparais disparait
disparate dormirme drinking envia envie envier envies envoie epanoui epanouie estorba estorban estorbar evanouir evanouis exhaust giving having
helpless homeless inconscience inconscientes inconscients kidding killer killers killings lastimar lastimara lastimaron lastimarte lastimaste leaving
lining livings livre losing loving lying matame matara matare mataria matarla matarle matarlo matarte medicament medicamento medicamentos morar mori
moria morira morire moriria mouroir mover moving muera muere muero muertas muerte muertos nobodys nothings noting nourrir overdoes overdone overdoses
painless pastilla person pilule pleading poitrines pourrir printless prison puerta puerto quiera quiere quieren quieres quieta quieto quitame quitare
quitaria quitarle quitarse quitarte reasons respiran respirara respiras respires respirez respiro saignee saigner saignes saine sangrado season signe
silicide sinking soigne souffrira souffris strapped subida subidas subside subsides subsidio succede succeder succes suceda sucede suceden suceder
sucedio sucia sucias sufrida suicidado suicidait suicidally suicidan suicidant suicidara suicidaria suicidaron suicidaste suicided suicidee suiciden
suicident suicidez suicidios suicido suivie suivies sulfide sumida surdoue suscite susciter tapped thanking thickening thinning thought tomorrows
tonights trapper treason tripped unconsciously vibre vitre vives vivia vivid viviera vivimos vivio vivira vivo vivra vivres wrapped
`
    .trim()
    .split(/\s+/),
]);

/** Short or far-off spellings that distance alone cannot tell, and slang, as the words the rules know. */
const SLANG = table(
  `
kms=kill myself|kys=kill yourself|unalive=kill|unalived=killed|unaliving=killing|ctb=catch the bus|sewerslide=suicide|sewarslide=suicide|toaster bath=suicide|su1c1de=suicide|sui=suicide|suey=suicide|suicid=suicide|sucide=suicide|suiside=suicide|suicde=suicide|sucidal=suicidal|suidical=suicidal|suisidal=suicidal|
kil=kill|kll=kill|kiill=kill|dei=die|diee=die|dyin=dying|dieing=dying|wnat=want|wnt=want|wan=want|wamt=want|wabt=want|jsut=just|dnt=do not|dont=do not|doont=do not|cnt=can not|lfie=life|liv=live|liev=live|ded=dead|deid=died|hrt=hurt|hert=hurt|harmin=harming|slef=self|mysef=myself|myslf=myself|meself=myself|misself=myself|enogh=enough|enuf=enough|enought=enough|
breth=breathe|breath=breathe|breef=breathe|brething=breathing|rn=right now|tn=tonight|tmw=tomorrow|bf=boyfriend|gf=girlfriend|od=overdose|oded=overdosed|oding=overdosing|od'd=overdosed|smo=someone|sb=somebody|evry1=everyone|every1=everyone|no1=no one|sum1=someone|
chu=je suis|chus=je suis|moe=moi|pis=puis|mourire=mourir|mourrir=mourir|mourrire=mourir|mourire=mourir|mouri=mourir|crevé=crever|sucider=suicider|suissider=suicider|suiccider=suicider|suicidé=suicide|envi=envie|anvie=envie|vivr=vivre|tanne=tanne|tannee=tanne|
kerer=querer|mori=morir|morrir=morir|muerir=morir|murir=morir|matrame=matarme|matarm=matarme|swicidarme=suicidarme|suisidarme=suicidarme|suisidio=suicidio|bibir=vivir|vibir=vivir|bida=vida|cido=sido|grasias=gracias|asermeda=hacerme|aserme=hacerme|aserle=hacerle|daño=dano|dolr=dolor|yorar=llorar|nadien=nadie|pa=para|na=nada|desvivirme=matarme|desvivir=matar|desvivirse=matarse|desvivo=mato|amanescer=amanecer|
`.replace(/\|\s*$/, ''),
);

type Key = readonly [word: string, slips: number];
const byLetter = new Map<string, Key[]>();
for (const key of [...LONG_KEY_WORDS.map((word): Key => [word, 2]), ...KEY_WORDS.map((word): Key => [word, 1])]) {
  const letter = key[0].slice(0, 1);
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), key]);
}

/** Shortest word that is repaired by distance; below it every second word is another word's misspelling. */
const SHORTEST = 5;

/** Optimal string alignment distance, given up above `most`. */
function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

function repaired(word: string): string {
  const slang = SLANG.get(word);
  if (slang !== undefined) return slang;
  if (word.length < SHORTEST || LEFT_ALONE.has(word)) return word;
  const near = byLetter.get(word.slice(0, 1));
  if (!near) return word;
  for (let slips = 1; slips <= 2; slips++) {
    const key = near.find(([key, most]) => slips <= most && within(word, key, slips));
    if (key) return key[0];
  }
  return word;
}

/** @param plain text that has been through `plainText` */
export function canonical(plain: string): string {
  return plain
    .replace(
      /\b(i)(ll|d) (?=(?:be|rather|like|just|never|do|have|feel|probably|kill|end|take|not|die|miss|finally)\b)/g,
      (_, i: string, end: string) => `${i} ${end === 'd' ? 'would' : 'will'} `,
    )
    .replace(/\bw (?=it\b|my\b|the\b|a\b)/g, 'with ')
    .replace(/\bunalive\b(?! (?:my|him|her|them|your|people|some))/g, 'kill myself')
    .replace(/(?<!\d )[a-z]+/g, repaired);
}

/** Words too short to be repaired that signs may hide: `k-i-l-l`, `d*ie`. */
const SHORT = new Set(
  'kill die dead death dying cut hurt harm end gun rope pills unalive suicid overdosed mort tuer crever morir muerte matar vida life live'.split(' '),
);

/** Whether a word, well or badly spelled, is one the guard looks for. */
export function isKeyWord(word: string): boolean {
  const spelled = repaired(word);
  return spelled !== word || SHORT.has(word) || KEYS.has(word);
}
