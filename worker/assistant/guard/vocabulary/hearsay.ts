import { wordClass } from '../pattern.ts';

/** Who told it: what visitors have read or heard elsewhere, and ask about here. */
const TELLER = wordClass`they|people|some|someone|everyone|(the |their |an? |my |your |this |that )?(site|website|page|ad|ads|advert|brochure|leaflet|flyer|poster|article|video|podcast|clinic|friend|cousin|brother|sister|roommate|neighbou?r|doctor|nurse|boss)`;
const TELLS = wordClass`says?|said|writes?|wrote|claims?|claimed|argues?|promises?|promised|swears?|insists?|states?|told me|keeps? saying`;

/** A claim that is passed on, not an order: “they write that …”, « le dépliant promet que … », «me dicen que …». */
export const HEARSAY = wordClass`${TELLER} ${TELLS}|i( have| ve)? (read|heard|saw|seen|was told)|heard (that|it|from|about|if)|read (that|somewhere)|(on|ils|elles|elle|il) (me |nous )?(repete|dit|disent|raconte|promet|affirme|jure)|(le |la |les |leur |une |un )?(depliant|brochure|pub|publicite|annonce|site|page|article|affiche|clinique|docteur|medecin|ami|amie|cousine?|collegue)s? (dit|disent|promet|promettent|affirme|garantit|jure|pretend|ecrit)|il parait|tout le monde le (repete|dit)|(j|je) ai (lu|entendu)|(me |nos )?dicen|(el |la |un |una |mi |su )?(folleto|anuncio|publicidad|pagina|sitio|guia|articulo|clinica|amig[oa]|prim[oa]|doctora?) (dice|promete|asegura|afirma|jura|garantiza)|(lei|escuche|oi) que`;
