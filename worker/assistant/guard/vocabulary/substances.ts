/** Names of what the clinic treats with, of amounts, and of street drugs, as they are typed in the three languages. */
import { wordClass } from '../pattern.ts';

/** Ketamine and esketamine with their usual misspellings, brands, and the street names that mean nothing else. */
export const KETAMINE = wordClass`(s )?(es)?[kqc]h?u?[aei]tt?[aeiu]?m+[aeiy]+n+[aeo]?s?|esketamin[ae]?|spravatt?o|spavrato|ketalar|ketaset|ketanest|ketas?|kett?|special k|k special|kitty`;
/** Street names alone: whoever says them is not asking about a session. */
export const STREET_NAME = wordClass`ket|kett|keta|special k|k special|kitty|horse trank?s?`;

/** The forms a patient can hold in the hand. */
export const FORM = wordClass`
lozenges?|lozanges?|losenges?|losanges?|trochee?s?|rdts?|tablets?|nasal sprays?|sprays?|vials?|ampoules?|powders?|capsules?|suppositor(y|ies)|syringes?|crystals?|shards?
|pastilles?|comprimes?|vaporisateurs?( nasal)?|fioles?|poudre|seringues?|gelules?|cachets?
|pastillas?|trociscos?|tabletas?|comprimidos?|espray|atomizador|viales?|ampollas?|ampolletas?|polvo|gomitas?|jeringas?|inhalador|frasquitos?`;

/** Drugs taken together with it outside a clinic; prescribed ones are in `medical.ts`. */
export const OTHER_DRUG = wordClass`
mdma|md|molly|tachas?|ecstasy|extasy|xtc|extasis|coke|cocaine|coca|cocaina|blow|speed|meth|amphetamines?|anfetaminas?|lsd|acid|acide|acido|tabs?|tripis?|shrooms|mushrooms|psilocybine?|psilocibina|champignons( magiques)?|champis?|mush|hongos|honguitos|ghb|gbl|poppers|2cb|dmt|ayahuasca|heroine?|heroina|fentanyl|fentanilo|xans?|lean|nitrous|whippets`;

const UNIT = wordClass`mgs?|mcg|ug|milligr?ams?|milligrammes?|miligram[oa]?s?|migs?|mls?|ccs?|cl|millilit(er|re)s?|mililitros?|grams?|grammes?|gramos?|grm?s?|g|units?|unidades`;
const SMALL_NUMBER = wordClass`\d+(\.\d+)?|half( an?)?|one|two|three|four|five|six|ten|une?|deux|trois|quatre|cinq|dix|demie?|uno|una|dos|tres|cuatro|cinco|diez|media|medio`;
/** Pieces in which it is counted. */
export const PIECE = wordClass`lozenges?|troches?|tablets?|pills?|sprays?|squirts?|pumps?|puffs?|drops?|lines?|bumps?|rails?|hits?|doses?|vials?|capsules?|syringes?|rdts?
|pastilles?|comprimes?|pilules?|vaporisations?|pouches?|pouf+s?|jets?|pulverisations?|coups?|gouttes?|lignes?|traits?|fioles?|ampoules?|clefs?|cles?
|pastillas?|trociscos?|tabletas?|comprimidos?|dosis|rayas?|lineas?|gotas?|pases|aplicaciones|disparos|inhalaciones|atomizaciones|frascos?|ampollas?|ampolletas?`;
/** A quantity in units of mass or volume. */
export const MASS = wordClass`\d+([. ]\d+)? ?${UNIT}|(half|quarter|third|a|one|couple|two|three|point \d|few) (of )?(a |an |of )?(gram|grams|milligrams?|mg|ml|g)|(un|une|deux|trois|demi|quart de|quelques) (gramme|grammes|mg|milligrammes?)|(un|medio|dos|tres|cuarto de|unos) (gramos?|mg|miligramos?)`;
/** A quantity that could be swallowed: a mass, or a number of pieces. */
export const AMOUNT = wordClass`${MASS}|${SMALL_NUMBER}( of)?( my| the| de mes| de mis| de)? ${PIECE}`;
export const UNIT_NAME = wordClass`mgs?|mcg|ug|milligr?ams?|milligrammes?|miligram[oa]s?|migs?|mls?|ccs?|millilit(er|re)s?|mililitros?|grams?|grammes?|gramos?|drops|gouttes|gotas`;
/** Body weight. */
export const WEIGHT = wordClass`\d{2,3}(\.\d+)? ?(kg|lbs?|livres|libras|stone)`;
export const PER_WEIGHT = wordClass`(mg|dose|dosage|dosis|milligrams?|milligrammes?|miligramos?) <3>(per|par|por|a|by|x|for|al|selon|segun) <1>(kg|lb|weight|body weight|poids|peso|kilogram[oa]?s?|kilogrammes?)|mg kg|mg lb|mgkg`;
