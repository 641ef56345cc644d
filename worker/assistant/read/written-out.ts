/** `a=b c|d=e` as a map: compact, because this code also travels to the browser. */
export const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*\|\s*/)
      .map((pair) => pair.split('=') as [string, string]),
  );

/**
 * Contractions and chat spellings of the three languages, written out. Only spellings that mean one thing in all three and
 * no abbreviation of medicine or place: `bc`, `rn`, `im`, `tb`, `pa`, `chu` are not here.
 */
const WORDS = table(`
cannot=can not|cant=can not|wont=will not|aint=is not|ain't=is not|iam=i am|ive=i have|ima=i am going to|imma=i am going to|weve=we have|itll=it will|youd=you would|theyd=they would|
let's=let us|whats=what is|thats=that is|hows=how is|wheres=where is|whos=who is|theres=there is|
everyone's=everyone is|nobody's=nobody is|someone's=someone is|everything's=everything is|nothing's=nothing is|life's=life is|tonight's=tonight is|today's=today is|somebody's=somebody is|everybody's=everybody is|something's=something is|
wanna=want to|gonna=going to|gunna=going to|gotta=got to|hafta=have to|kinda=kind of|sorta=sort of|lemme=let me|gimme=give me|dunno=do not know|idk=i do not know|idc=i do not care|
u=you|ur=your|pls=please|plz=please|cuz=because|coz=because|tho=though|thru=through|meds=medications|tonite=tonight|2nite=tonight|2night=tonight|tmrw=tomorrow|tmr=tomorrow|ppl=people|smth=something|b4=before|livin=living|tryna=trying to|tryin=trying|anythin=anything|nothin=nothing|
jpeux=je peux|jpeu=je peux|jveux=je veux|jveut=je veux|jveu=je veux|jsuis=je suis|chuis=je suis|chui=je suis|shui=je suis|jai=je ai|jvais=je vais|jva=je vais|jvas=je vais|jsais=je sais|jaimerais=je aimerais|javais=je avais|jetais=je etais|jtais=je etais|jarrive=je arrive|jme=je me|jte=je te|jespere=je espere|jpense=je pense|jmen=je m en|jhais=je hais|jvoudrais=je voudrais|jpourrais=je pourrais|jarrete=je arrete|jaurais=je aurais|jcrois=je crois|jviens=je viens|jmeurs=je meurs|
pu=plus|pus=plus|pcq=parce que|pck=parce que|qqn=quelqu un|qqun=quelqu un|qqch=quelque chose|qqchose=quelque chose|tjrs=toujours|tjs=toujours|bcp=beaucoup|pk=pourquoi|pkoi=pourquoi|svp=s il vous plait|stp=s il te plait|koi=quoi|mtn=maintenant|jms=jamais|icitte=ici|faque=alors|cest=c est|cetait=c etait|aujourdhui=aujourd hui|dsl=desole|
xq=porque|pq=porque|porq=porque|xke=porque|tmb=tambien|tqm=te quiero mucho|q=que|ke=que|kiero=quiero|qiero=quiero|quero=quiero|kisiera=quisiera|toy=estoy|stoy=estoy|bn=bien|aki=aqui|tngo=tengo|aser=hacer|aora=ahora|ahorita=ahora|ermano=hermano|ermana=hermana|ijo=hijo|ija=hija|vdd=verdad
`);

/** Endings after an apostrophe: `they'll` → `they will`. A bare possessive is dropped, which leaves `mom` of `mom's`. */
const ENDINGS: Readonly<Record<string, string>> = { m: ' am', ve: ' have', ll: ' will', re: ' are', d: ' would' };
const IS_AFTER = /^(?:what|that|it|he|she|there|where|here|how|who|when|why|this)$/;
const NOT_GLUED = /^(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)nt$/;
const GLUED = /^(?:you|they)(?:re|ve|ll)$|^(?:that|there)ll$/;
/** French little words that stand before an apostrophe. */
const ELIDED = /^(?:[jnldsmtc]|qu|jusqu|lorsqu|puisqu|quelqu)$/;

function opened(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const at = word.indexOf("'");
  if (at < 0) return word.length < 5 ? word : unglued(word);
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (ELIDED.test(head)) return `${head === 'j' ? 'je' : head} ${opened(tail)}`;
  if (tail === 's') return IS_AFTER.test(head) ? `${head} is` : head;
  if (tail === 't' && head.endsWith('n')) return head === 'can' ? 'can not' : head === 'won' ? 'will not' : `${head.slice(0, -1)} not`;
  const ending = ENDINGS[tail];
  return ending === undefined ? word.replace(/'/g, ' ') : head + ending;
}

function unglued(word: string): string {
  if (word.endsWith('nt') && NOT_GLUED.test(word)) return `${word.slice(0, -2)} not`;
  if (!GLUED.test(word)) return word;
  const cut = word.endsWith('ll') || word.endsWith('ve') || word.endsWith('re') ? word.length - 2 : word.length;
  return word.slice(0, cut) + (ENDINGS[word.slice(cut)] ?? '');
}

/** `IM` is also a way to give an injection: "IM ketamine", "IV or IM". */
const I_AM =
  /(?<!\b(?:iv|vs|versus|the|an|via|by|or) )\bim\b(?! (?:inject|shot|ket|esket|dos|route|vs|versus|or|over|instead|iv|version|form|admin|treat|clinic|$))/g;

/** @param text lower case, without accents */
export function writtenOut(text: string): string {
  return text
    .replace(/[a-z\d]+(?:'[a-z]+)*/g, opened)
    .replace(I_AM, 'i am')
    .replace(/\bany more\b/g, 'anymore')
    .replace(/\bj (?=[a-z]{2})/g, 'je ')
    .replace(/\bx (?=(?:favor|que|eso|mi|la|el|si)\b)/g, 'por ')
    .replace(/\b(?:my|me) self\b(?! (?:harm|injur|hurt|mutil|destruct|esteem|worth|care|image))/g, 'myself');
}
