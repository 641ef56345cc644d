/** People a visitor may write about, by language. `MY_` classes hold the possessive too: `my mother`, `ma mere`, `mi mama`. */
import { wordClass } from '../pattern.ts';

const EN = wordClass`wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|mom|mother|ma|dad|father|parents?|sons?|daughters?|kids?|child|children|teen|teenager|brothers?|bro|sisters?|sis|siblings?|uncle|aunt|auntie|cousin|niece|nephew|grandma|grandmother|nana|grandpa|grandfather|granny|friends?|buddy|buddies|mate|pal|roomm?ate|flatmate|neighbou?r|coworker|ex|in law|loved one|client|patient|stepson|stepdaughter|stepdad|stepmom`;
const FR = wordClass`femme|epouse|mari|epoux|conjointe?|copine|copain|blonde|chum|partenaire|mere|maman|pere|papa|parents?|fils|fille|enfants?|ados?|adolescente?|frere|soeur|oncle|tante|cousine?|niece|neveu|mamie|grand mere|grand maman|papi|grand pere|grand papa|amie?s?|pote|coloc|colocataire|voisine?|collegue|belle mere|beau pere|belle soeur|beau frere|gars|garcon|proche|patiente?`;
const ES = wordClass`esposa|esposo|marido|mujer|pareja|novia|novio|mama|madre|papa|padre|padres|hijos?|hijas?|hijit[oa]|nin[oa]s?|adolescente|herman[oa]s?|tios?|tias?|prim[oa]s?|sobrin[oa]s?|abuel[oa]s?|abuelit[oa]|amig[oa]s?|cuate|parcero|compa|compadre|comadre|vecin[oa]|companer[oa]|suegr[oa]|cunad[oa]|nuera|yerno|familiar|paciente`;

export const MY_EN = wordClass`(my|our) ((late|older|younger|little|big|elderly|best|teenage|own|dear|poor|\d+ (year|yr|yo)( old)?) )*(${EN}|\d+ (year|yr|yo)( old)?)`;
export const MY_FR = wordClass`(mon|ma|mes|notre|nos) ((petite?|grande?|vieille|vieux|propre|meilleure?|jeune|ex) )*(${FR})`;
export const MY_ES = wordClass`(mi|mis|nuestr[oa]s?) ((propi[oa]|mejor|ex|pequen[oa]) )*(${ES})`;

export const SOMEONE_ELSE_EN = wordClass`${EN}|someone|someone else|somebody|somebody else|another (person|patient|user)|other people|other patients`;
export const SOMEONE_ELSE_FR = wordClass`${FR}|quelqu un|quelqu un d autre|une autre personne|autres`;
export const SOMEONE_ELSE_ES = wordClass`${ES}|alguien|alguien mas|otra persona|otro paciente|otros`;
