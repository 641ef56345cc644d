import { type Lexicon, list } from '../../slots/slots.ts';
import type { Concept } from './concepts.ts';

/** French words for the concepts of crisis, Québec's among them. Without accents; "j'ai" is "je ai", "n'ai" "n ai", "pus" "plus". */
export const lexicon: Partial<Lexicon<Concept>> = {
  NEG: list('pas, plus, jamais, aucun, aucune, rien, personne, sans, ni'),
  LOST: list('perdu, perdue, perds, perdre, a court de, au bout de mes, vide de, manque de, plus une once de, plus un gramme de, epuise mes, peu de'),
  CANT: list(
    'peux plus, peu plus, peut plus, peux pas, arrive plus a, arrive plus, arrive pas a, suis plus capable de, plus capable de, plus capable d, plus capable, incapable de, sais plus comment, sais pas comment, sais plus si je peux, sais pas si je peux, n y arrive plus, y arrive plus, pourrai plus, pourrai pas, tiendrai pas, ai plus le courage de, trop fatiguee? pour, trop epuisee? pour, plus l energie de, plus la force de, comment je fais pour, comment je vais faire pour, pas capable de, plus question de, pense pas pouvoir, sais pas si je vais, sais plus si je vais, pas certaine? de, pas sure? de',
  ),
  WISH: list(
    'veux, veut, veu, voudrais, voudrait, voulais, envie de, envie d, envie que, souhaite, souhaiterais, espere, esperais, aimerais, aimerait, prefere, prefererais, reve de, reve d, reve que, prie pour, prie, gout de, gout d, hate de, hate d, besoin de, besoin d, prete? a, si seulement, j attends de, serais mieux, vaudrait mieux, plus facile de, plus simple de, pourvu que, merite de, faut que je, faudrait que je, desir de, me tarde de, feel de, en vie de, tente de, me tente, tente',
  ),
  THINK: list(
    'pense a, pense au, pense aux, penser a, penser au, pensais a, pensees de, pensees, pensee, idees de, idees, idee de, idee, songe a, m imagine, imaginer, envisage de, envisage, songer a, obsedee? par, obsession, tentee? de, pulsions, pulsion, plan pour, prevois de, planifie de, jongle avec, jongle a, reve a, reve de, me vois, cherche comment, trotte dans la tete, dans la tete, traverse l esprit, hantee? par, reflechis a, me demande',
  ),
  INTENT: list(
    'vais, va, ai decide de, ai decide, decide de, prete? a, compte, suis sur le point de, prevois, planifie, m apprete a, pourrais juste, pourrais, risque de, m en vais, ai choisi de, resolue? a, essayer de, menace de',
  ),
  ASK_GOD: list('dieu, seigneur, bon dieu, ciel, prie, prier, supplie, univers, mort, maladie, la vie'),
  TAKE_ME: list(
    'vienne me chercher, me prenne, m emporte, m emmene, m acheve, me rappelle, venir me chercher, me prendre, m emporter, me tue, me fauche, en finisse avec moi, me laisse partir, me laisse mourir, me ramene, m avait emportee?',
  ),
  DIE: list(
    'mourir, mort, morte, meurs, meure, mourais, crever, creve, decede\\w*, trepasser, six pieds sous terre, dans une boite, dans un cercueil, au cimetiere, enterree?, sommeil eternel, dormir pour toujours, m endormir pour toujours, plus me reveiller, jamais me reveiller, pas me reveiller, coeur s arrete, coeur arrete, coeur lache, arrete de battre, lever les pattes, passer l arme a gauche, rendre l ame, neant, me reveille pas, me reveille plus, me reveille jamais, me reveiller pas, partir dans mon sommeil, ne plus vivre, n avoir jamais existe, jamais existe',
  ),
  FOREVER: list(
    'pour toujours, pour de bon, a jamais, a tout jamais, definitivement, une fois pour toutes, de la surface, de ce monde, de la terre, de cette terre, et ne jamais revenir, pour l eternite, enfin, de la carte, et plus jamais revenir, completement',
  ),
  VANISH: list(
    'disparaitre, disparais, disparaisse, m evaporer, m effacer, m eteindre, m eteigne, partir, m en aller, m envoler, fondre, cesser d exister, ne plus exister, plus exister, arreter d exister, quitter ce monde, quitter cette terre, n etre plus rien, etre effacee?, tout quitter, foutre le camp, sacrer mon camp, crisser mon camp, ne plus etre la, plus etre la, etre invisible, m enfuir de tout, plus etre, etre nulle part, ne plus etre',
  ),
  LIVE: list(
    'vivre, en vie, exister, etre la, etre ici, rester en vie, vie, survivre, etre vivante?, etre au monde, sur terre, de ce monde, dans ce monde, rester ici, continuer a vivre, la vie, me lever le matin, voir demain, etre encore la, encore ici, encore sur terre, etre encore ici',
  ),
  WAKE: list('me reveiller, reveille, me reveille, ouvrir les yeux, reveiller demain, voir le matin, me lever, reveil'),
  LIFE: list('vie, vivre, la vie, ma vie, exister, cette vie, ce monde, monde, etre moi, etre en vie, me lever, le quotidien, chaque jour, mon existence'),
  ALL: list(
    'tout, tout ca, tout cela, le bruit, ma tete, dans ma tete, mon cerveau, mes pensees, les voix, cette souffrance, souffrance, tout le monde, faire semblant, lutter, l enfer, ce cauchemar, cette misere, ce combat, survivre, me battre, a rien, de rien, quoi que ce soit, douleur en dedans, mal en dedans, douleur interieure, mal de vivre, mal a l ame, souffrance interieure',
  ),
  STOP: list(
    'arrete, arreter, s arrete, s arretent, arretent, cesse, cesser, finisse, finir, soit fini, soit finie, termine, se termine, s eteigne, se taise, taire, fini, finisse par finir, prenne fin, achever',
  ),
  CONTINUE: list(
    'continuer, tenir, supporter, endurer, toffer, me battre, lutter, vivre comme ca, avancer, faire face, affronter, encaisser, tenir le coup, tenir bon, faire semblant, survivre, passer a travers, durer, m accrocher, porter ca, porter tout ca, me lever, sourire, jouer la comedie, un autre jour, une autre journee, une journee de plus, une autre nuit, un jour de plus, un autre hiver, fonctionner, m en sortir, remonter la pente, me relever, etre forte?, faire comme si, cacher, y arriver, gerer, la vie, tenir debout, rester debout, me tenir debout, garder la tete hors de l eau, passer la nuit, passer au travers, vivre avec moi, m accroche, je m accroche, je tiens, je continue',
  ),
  HOW_LONG: list(
    'encore longtemps, jusqu a quand, bien longtemps, plus longtemps, longtemps encore, sais pas combien de temps, sais plus combien de temps, combien de temps encore, combien d autres',
  ),
  TIRED: list(
    'fatiguee? de, tannee? de, tannee? d, ecoeuree? de, ecoeuree? d, epuisee? de, lasse? de, marre de, marre d, ras le bol de, assez de, plein le dos de, plein le casque de, fatiguee?, epuisee?, tannee?, ecoeuree?, brulee?, a bout de, usee? par, vannee? de, saturee? de, degoutee? de, deteste, hais, mon voyage de, au bout de moi, au boutte de moi, au bout de tout, au bout de mes, au boutte de tout',
  ),
  PEOPLE: list(
    'tout le monde, le monde, ils, elles, ma famille, famille, mes enfants, enfants, mes parents, mon mari, ma femme, mon conjoint, ma conjointe, mon chum, ma blonde, mes amis, amis, mes proches, proches, les autres, autres, eux, vous, ma mere, mon pere, ma fille, mon fils, gens, quelqu un, lui, elle',
  ),
  BETTER: list(
    'mieux, plus heureux, plus heureuse, soulages?, soulagee?s?, plus facile, plus simple, plus legers?, tranquilles?, en paix, la paix, libres?, soulagement, bien, meilleure?, plus tranquilles, respireraient, moins lourd, plus riches, parfait, une benediction',
  ),
  WITHOUT_ME: list(
    'sans moi, si j etais pas la, si je n etais pas la, si je n etais plus la, si j etais plus la, si je etais plus la, si je etais pas la, si je etais pas, si je n existais pas, si je n existais plus, si je existais pas, si je existais plus, si je disparaissais, si je disparais, si je mourais, si je partais, si je m en allais, si je etais morte?, quand je serai plus la, quand je serai morte?, quand je serai partie?, une fois partie?, dans leurs pattes, dans leurs jambes, debarrasses? de moi, debarrassee?s? de moi, avec une autre mere, avec une autre, avec un autre pere, avec quelqu un d autre, sans ma presence, moi partie?, hors de leur vie, moi morte?, sans avoir a s occuper de moi, pas a s occuper de moi',
  ),
  BURDEN: list(
    'un fardeau, fardeau, un poids, poids mort, un boulet, boulet, une charge, de trop, une nuisance, un parasite, un dechet, une merde, bonne? a rien, le probleme, un gachis, une perte de temps, un trou noir, une plaie, une deception, un embarras, une honte, inutile a tout le monde, toxique pour, un fantome, une moins que rien, un moins que rien, un poison, une depense, un cout',
  ),
  I_AM: list(
    'je suis, suis, je me sens, me sens, sens, je suis juste, l impression d etre, impression d etre, comme, etre, je suis devenue?, devenue?, je suis rien qu, je suis qu, suis qu, rien qu, sentiment d etre, le sentiment d etre, je serai toujours, je suis rendue?',
  ),
  NOBODY: list('personne, qui, pas un chat, aucune personne, pas une ame, nul'),
  MISS: list(
    'manquera, manquerai, manquerais, s ennuiera, s ennuierait, remarquerait, remarquera, remarquer, s en rendrait compte, s en rendra compte, s en apercevrait, pleurera, pleurerait, pleurer, s inquiete, s inquieterait, m aime, m attend, a besoin de moi, s en soucie, se soucie, se souviendra, souviendrait, viendra a mes, viendrait, s en fout, verrait la difference, verra la difference, me cherche, me chercherait, pense a moi, tient a moi, me regrettera, me regretterait, veut de moi, me retient, me verrait, me verra, verrait disparaitre, me voit',
  ),
  CARE: list('importe, m importe, derange, compte, fait rien, m en fous, m en fiche, m en balance, m en sacre, interesse, preoccupe, egal'),
  WHAT_HAPPENS: list(
    'ce qui m arrive, ce qui peut m arriver, ce qui va m arriver, de mourir, si je meurs, si je vis, que je vive, vivre ou mourir, de moi, de ma vie, si je me reveille, de vivre, s il m arrive quelque chose, ce qu il adviendra de moi, de demain, du lendemain, si je creve, d etre en vie, de ma sante, que je sois la ou pas, que je sois la ou non, si je suis la ou pas',
  ),
  HOPE: list('espoir, espoirs, espere, lumiere, bout du tunnel, foi, esperance, lueur'),
  WHAT: list(
    'quel est le, c est quoi le, ou est le, il y a tu un, est ce qu il y a une, donnez moi une, une seule, trouve une, trouver une, cherche une, quel',
  ),
  WHAT_FOR: list(
    'a quoi bon, a quoi ca sert de, a quoi sert de, a quoi ca sert, pourquoi, pourquoi je, a quoi ca rime de, ca sert a quoi de, ca sert a quoi, ca donne quoi de, pour quoi faire, qu est ce que je fais, pourquoi je suis, que fais je',
  ),
  GO_ON: list(
    'continuer, vivre, exister, me lever, se lever, me battre, se battre, m accrocher, rester, lutter, essayer, respirer, tenir, toffer, encore la, encore en vie, je suis la, je vis, la vie, m acharner, me reveiller, m obstine, avancer, m accroche',
  ),
  HARM_ME: list(
    'me frappe, me rentre dedans, me renverse, me passe dessus, me fauche, m ecrase, me tue, me tire dessus, un cancer, crise cardiaque, un accident, tombe malade, foudroyee?, me faire frapper, me faire renverser, mortel, m avait emportee?, m avait tuee?, une balle perdue, je mourais, je meurs',
  ),
  NOT_MIND: list(
    'me derangerait pas, derangerait pas, ca me ferait rien, m en foutrais, m en ficherais, m en fous, m en fiche, ca serait correct, ca serait parfait, serais soulagee?, serait un soulagement, ca m irait, je dirais pas non, m arrangerait, ca m arrangerait, je me pousserais pas, plus rien a faire de, rien a foutre de, rien a crisser de, qu importe, peu importe',
  ),
  REASON: list(
    'raison, raisons, but, sens, utilite, interet, raison de vivre, raison d etre, raison de rester, raison de me lever, gout de vivre, gout a la vie, gout a rien, gout de rien, motif',
  ),
  STRENGTH: list(
    'force, forces, la force, energie, le courage, volonte, jus, essence, gaz, larmes, souffle, l energie, envie de rien, la force de me battre, de ressources',
  ),
  SEE: list(
    'vois, voir, m imagine, me vois, me vois pas, rendrai, verrai, vivrai, passerai, tiendrai, me rendrai, pense voir, pense etre la, pense me rendre, toffrerai, survivrai, durerai, me rendre, vivre jusqu, passer, me voir, ai, y a',
  ),
  FUTURE: list('avenir, d avenir, un avenir, futur, de futur, lendemain, de lendemain, lendemains'),
  NOTHING: list('rien, plus rien, personne, plus personne, nulle part, pas grand chose, aucune place, plus de place'),
  LEFT: list(
    'a perdre, qui m attend, a attendre, qui me retient, me retient, qui me tient, a esperer, pour quoi vivre, pour qui vivre, qui vaille la peine, qui vaut la peine, qui compte, a quoi m accrocher, a me raccrocher, devant moi, a donner, qui me fait plaisir, a vivre, a faire ici, ici bas, dans ce monde, sur cette terre, ici pour moi, qui a du sens, qui m interesse, qui m allume, qui m accroche, pour me lever, pour tenir, a quoi me tenir, pour continuer, en dedans, a l interieur',
  ),
  ONLY: list(
    'seule chose, seule raison, juste pour, seule affaire, unique raison, sans mes enfants, sans ma fille, sans mon fils, sans mon chien, sans mon chat, si c etait pas de, si ce n etait pas de, si ce n etait de, rien que pour, juste mes, juste mon, juste ma',
  ),
  KEEPS_ME: list(
    'qui me retient, qui me tient, me garde en vie, me tient en vie, qui me garde, que je reste, que je suis encore la, je reste, je suis encore la, que je suis en vie, m empeche, qui m empeche, je serais morte?, je serais plus la, je serais deja partie?, je l aurais fait, j aurais deja fini, qui me rattache, qui me raccroche, je serais deja morte?, que je tiens, je tiens',
  ),
  ALREADY: list('deja, comme si j etais, comme si je etais, autant dire, quasiment, presque, a moitie, aussi bien etre'),
  GONE: list('partie?, morte?, un fantome, enterree?, plus la, plus de ce monde, ailleurs, eteinte?, mort en dedans, morte en dedans'),
  WHEN_GONE: list(
    'quand je serai plus la, quand je ne serai plus la, quand je serai morte?, quand je serai partie?, apres mon depart, apres ma mort, si je meurs, s il m arrive quelque chose, si je ne suis plus la, si je suis plus la, une fois que je serai partie?, quand je m en irai, apres ce soir, si je pars, quand tout sera fini, quand ce sera fini, si jamais je, une fois partie?, au cas ou',
  ),
  GOODBYE: list('adieux, au revoir, bye, salut, je vous aime, prenez soin'),
  LETTER: list('lettre, lettres, mot, ecrit, ecrire, ecris, message, messages, video, enregistre'),
  KIN: list(
    '(?:pour|a) m(?:a|on|es) (?:enfants|famille|mari|femme|mere|pere|parents|filles?|fils|chum|blonde|proches), a tout le monde, (?:a|pour) chacun, d adieu, pour expliquer, pour m excuser, sur la table, pour quand je, pour apres, dans le tiroir',
  ),
  GIVE_AWAY: list(
    'donner, donnee?s?, donne toutes, distribue, vendu, vends, vendre, liquide, me debarrasse de, debarrassee? de, placee?, vide, leguer, legue, laisse, fait le menage dans, fait le tri dans',
  ),
  BELONGINGS: list(
    'mes affaires, mes choses, mes biens, mes livres, ma guitare, mes disques, mon chien, mon chat, ma chatte, mes vetements, mon linge, mes outils, mes bijoux, ma collection, tout ce que je possede, tout ce que je ai, mes possessions, mes plantes, mes instruments, ma bague, mes souvenirs, mes animaux',
  ),
  AFFAIRS: list(
    'affaires, testament, papiers, assurance vie, mots de passe, comptes, funerailles, finances, dettes, mes factures, beneficiaires?, mon testament fait',
  ),
  IN_ORDER: list(
    'en ordre, prete?, prets?, prepare\\w*, regle\\w*, ecrit, signe, a jour, au cas ou, organise\\w*, payee?s?, range\\w*, reglees?, mis de l ordre, fait mon, fait mes, je ai fait',
  ),
  LOOK_AFTER: list(
    's occuper de, s occupera de, va s occuper, prendre soin de, prendra soin, prenez soin de, prenez soin, garder, gardera, nourrir, adopter, veiller sur, veillera sur, occupez vous de, va prendre, elever, qui aura, qui va garder, prends soin de',
  ),
  SORRY: list('pardon, pardonnez moi, pardonne moi, desolee?, m excuse, excusez moi, je m excuse, pardonnez'),
  FOR_EVERYTHING: list(
    'pour tout, d exister, d etre nee?, de vous laisser, de partir, de vous quitter, d abandonner, pour le mal, de vous faire ca, pour ce que je vais faire, pour ce que je m apprete, d avoir ete, d etre un, d etre une, de ne pas etre plus forte?, a tout le monde, maman, papa, les enfants, a ma famille, pour toute la peine, de vous decevoir, de vous avoir',
  ),
  THANKS: list('merci, merci pour tout, merci de tout, reconnaissante?, c etait bien, vous avez ete fine?s?, merci d avoir'),
  HEAR_FROM_ME: list(
    'entendre parler de moi, entendrez, me verrez, me reverrez, me voir, vous inquieter, s inquieter pour moi, m endurer, me supporter, vous deranger, derangerai, vous achalerai, m entendre, vous embeterai, ecrirai, me reverra',
  ),
  MEANS: list(
    'fusil, carabine, pistolet, corde, noeud, lame, lames, rasoir, couteau, exacto, balles, boite de pilules, bouteille de pilules, ceinture, une arme, l arme, arme a feu',
  ),
  PILLS: list('pilules, comprimes, cachets, medicaments, medocs, somniferes, tylenols?, antidepresseurs, anxiolytiques, gelules, pilule'),
  AT_HAND: list(
    'dans la main, dans mes mains, dans ma main, devant moi, a cote de moi, sur la table, a portee de main, pres de moi, autour du cou, sur mes genoux, dans ma poche, sur le lit, sur le comptoir, a cote du lit, contre ma tempe, sur ma tempe, dans mon sac, m en servir, attachee?, dans la bouche, est charge, est chargee, charge pres, charge a cote, alignes devant, comptes devant',
  ),
  GET: list(
    'ai, achete, commande, garde, cache, ramasse, accumule, mis de cote, trouve, tiens, regarde, fixe, compte, sorti, prepare, mets de cote, conserve, attache, attacher, charge, sais ou est, acces a, aiguise, nettoie, stocke',
  ),
  SOON: list('ce soir, demain, cette nuit, aujourd hui, bientot, maintenant'),
  HOW_MANY: list('combien de, combien d, combien, est ce que \\d+, si je prends, si je prenais, quelle quantite, quelle dose, assez de, faut il'),
  DO_IT: list(
    'faire la job, suffirait, suffit, suffirait il, faire effet, pour mourir, pour en finir, pour de bon, pour tuer, tuer, me tuer, assez, pour que ce soit fini, arreter le coeur, ferait l affaire, feraient l affaire, faire l affaire, marcherait',
  ),
  LETHAL: list(
    'mortel, mortelle, mortelles, letale?, fatale?, pour mourir, pour me tuer, pour en finir, pour ne plus me reveiller, ne plus se reveiller, plus mortel, plus mortelle, plus letale?',
  ),
  WAY: list('facon, facons, moyen, moyens, maniere, manieres, methode, methodes, comment, quel, quelle, truc'),
  WAY_OUT: list('partir, en finir, s en aller, m en aller, sortie, de partir, d en finir, porte de sortie, disparaitre, quitter'),
  PAINLESS: list(
    'sans douleur, sans souffrir, sans souffrance, rapide, rapidement, vite, facile, facilement, en douceur, douce, paisible, indolore, moins douloureuse, moins souffrante, sans faire mal, sans mal, plus rapide, plus douce, fait pas mal, propre, sure, efficace',
  ),
  BODY: list(
    'les bras, mes bras, bras, cuisses, mes cuisses, poignets, mes poignets, jambes, mes jambes, ma peau, ventre, avant bras, le poignet, le bras, la cuisse, la jambe, la peau, la gorge',
  ),
  CUTS: list(
    'coupures, coupure, entailles, lame, rasoir, taillades?, plein de coupures, couverts de coupures, couvertes de coupures, marques de lame, brulures de cigarette, lacere\\w*, que je me suis faites, que je me suis fait',
  ),
  VEHICLE: list(
    'char, auto, voiture, camion, volant, metro, autobus, pont, route, autoroute, vitesse, balcon, fenetre, toit, falaise, rails, quai, moto, vide, rambarde',
  ),
  CRASH: list(
    'foncer, fonce, rentrer dans, rentre dans, coup de volant, dans le decor, contre un mur, contre un arbre, un arbre, un poteau, un viaduc, lacher le volant, fermer les yeux, fermer mes yeux, sauter, saute, me jeter, jeter, me lancer, me pitcher, en bas, me garrocher, dans le vide, devant un, accident, enjamber, me laisser tomber, me laisse tomber, plus freiner, ne pas freiner',
  ),
  DARK: list('noir, noire, noires, noirs, sombre, sombres, noirceur, vide, enfer, neant, obscur\\w*, morbides?, gris, glauque, lugubre'),
  FEEL: list('sens, me sens, suis, est, sentir, tout est, la vie est, serait, c est, devient, vois, ressens'),
  WORTHLESS: list(
    'inutile, nulle?, une merde, un echec, vide, rien, bonne? a rien, brisee?, seule?, perdue?, desesperee?, sans valeur, pathetique, laide?, degueulasse, rejetee?, abandonnee?, coincee?, piegee?, finie?, detruite?, foutue?, demolie?, honte, sale, impuissante?',
  ),
  PLACE: list('pont, toit, balcon, rails, falaise'),
  TREATMENT: list(
    'traitements?, therapie, therapeute, seances?, perfusions?, medicaments?, medocs, antidepresseurs?, pilules?, clinique, medecins?, docteurs?, rendez vous, electrochocs, assurances?, essai, programme, formulaire, effets?, remede, guerison, prix, cout, couts, liste d attente, suivi, prise de sang, psychiatres?, psychologue, psy, infirmieres?, vaporisateur, pastilles?, reference, evaluation, entretien, remboursement',
  ),
  PAIN: list(
    'douleurs?, migraines?, mal de tete, maux de tete, attente, attendre, nausees?, insomnie, bruit au travail, travail, boulot, patron, hiver, chaleur, froid, fibromyalgie, dos, genou, acouphenes?, ecole, examens?, paperasse, telephone, sciatique, arthrite, nevralgie, mal au dos',
  ),
  ERRAND: list(
    'appeler, appel, courriel, reserver, annuler, calendrier, vacances, voyage, conduire, stationnement, site, lien, bouton, argent, payer, paiement, manger, boire, cafe, fin de semaine de conge, disponible, merci beaucoup, quart de travail, gardienne, fumer, cigarette, alcool, poids, tot, plus tot, en avance, reporter, deplacer, pour la semaine, pour un bout, quelques jours, une semaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  ),
  PERMANENT: list(
    'solution definitive, quelque chose de definitif, solution permanente, partir pour de bon, aller simple, fermer les livres, tirer la plug, tirer la plogue, tirer ma reverence, passer a l acte, aller jusqu au bout, geste final, le grand saut, faire le saut, mettre un point final, un point final, fermer la lumiere, baisser le rideau, faire le grand saut',
  ),
  HATE: list(
    'deteste, hais, regrette, maudis, enragee? d, fachee? d, decue? de, decue? d, triste de, pleure de, m en veux de, m en veux d, degoutee? de, je pleure quand',
  ),
  BORN: list(
    'etre nee?, naissance, etre encore la, etre encore en vie, me reveiller, me reveille, avoir survecu, survecu, avoir ete sauvee?, etre vivante?, m avoir sauvee?, etre encore ici, suis nee?, jamais nee?, pas nee?, sois nee?, avoir existe, existe',
  ),
  PEACE: list('paix, la paix, repos, tranquillite, soulagement, soulagee?, liberte, libre, calme, delivrance, en paix, neant'),
  ESCAPE: list(
    'fuir, m enfuir, m echapper, sortir de ce corps, sortir de ma peau, sortir de ma tete, une issue, une porte de sortie, tout lacher, tout arreter, tout abandonner, m en aller loin, tout plaquer, me sauver de tout, etre ailleurs, lacher prise',
  ),
  DESERVE: list('merite, merite pas, digne de, vaux'),
  GIVE_UP: list(
    'abandonne, abandonner, lache, lacher, baisse les bras, baisser les bras, laisse tomber, jette l eponge, renonce a, renoncer a, tire un trait sur, fini avec, deposer les armes, rendre les armes, rends les armes, tout lacher, lacher prise, jeter l eponge, capituler, me rendre, lever le drapeau blanc',
  ),
  HURT: list(
    'faire mal, faire du mal, fais mal, fais du mal, couper, blesser, bruler, frapper, mutiler, punir, griffer, scarifier, detruire, faire souffrir, cogner, mordre, lacerer, entailler, me faire saigner, faire saigner, saigner, me taillader, taillader, me couper',
  ),
  SELF: list('moi, moi meme, mon corps, ma peau, de moi, etre moi, avec moi'),
  SURE: list('sais, certaine?, sure?, convaincue?, vois pourquoi, comprends pourquoi, pense, crois, sais pas si, sais plus si, sais pas pourquoi'),
  HEAVY: list(
    'trop lourd, trop lourde, trop dur, trop dure, trop difficile, insupportable, invivable, intenable, trop, un enfer, infernale?, m ecrase, m etouffe, une torture, un supplice, un calvaire, un cauchemar, une prison, trop souffrant, trop long, pesant, pesante, lourd, lourde',
  ),
  END_LIFE: list(
    'me tuer, me suicider, en finir avec la vie, en finir avec ma vie, mettre fin a mes jours, m enlever la vie, me pendre, me noyer, me flinguer, me tirer une balle, me jeter en bas, m ouvrir les veines, mettre un terme a mes jours, mettre un terme a ma vie, mettre fin a ma vie, finir mes jours, m oter la vie, en finir pour de bon, en finir une fois pour toutes, me supprimer, me buter, me crever, donner un coup de volant, me faire saigner, faire une connerie, faire une betise, faire une folie, je fonce dans, m etre ratee?, je saute(?= [.?]|$), avaler tout ce, prendre tout ce qu il y a',
  ),
  PLAN: list('un plan pour, plan pour, un plan de, prevois de, planifie de, mon plan, plan'),
  IF_COULD: list(
    'si je pouvais, si je avais le courage, si je avais le choix, s il y avait un bouton, peser sur un bouton, si ca dependait de moi, pas le courage de, trop lache pour, trop peureu\\w+ pour, si je etais plus courageu\\w+',
  ),
  DOSE: list('quantite, melange, combinaison, medicaments, pilules, quelque chose, medicament, drogue'),
  WOULD_DO_IT: list('ferait la job, feraient la job, ferait l affaire, feraient l affaire, suffirait a en finir, marcherait pour mourir'),
  IF_FAILS: list(
    'si (?:ca|(?:la|le|les|ce) \\w+) (?:ne )?(?:m )?(?:(?:marche|fonctionne|aide)(?:nt)? pas|echouent?|echoue), si ca marche pas la ketamine, si rien ne marche, si rien change, si ca change pas, si vous me refusez, si je suis refusee?, sinon',
  ),
  DONE_LIFE: list(
    'f(?:ait|ini) mon temps, mon temps est fini, mon heure (?:est venue|a sonne), ma vie est derriere moi, (?:assez|trop) vecu, vecu assez, vecu ce que je avais a vivre, fait le tour, mon tour est passe, c est (?:la fin|fini|termine) pour moi, (?:bout|fin) du chemin|bout de (?:ma|la) route, je suis de trop sur terre, accompli ce que, arrivee? au bout, rendue? a la fin, qu est ce qu il me reste, que me reste t il, perd(?:u|re) la bataille, irrecuperable, bonne? pour la casse, dernier chapitre',
  ),
  EASY: list('facile, si facile, tellement facile, un pas, juste un pas, une seconde, en finir, ce serait fini, ca serait fini, tellement simple'),
  LOOK: list(
    'regarde, regardais, fixe, passe devant, passe sur, traverse, traverser, marche le long, marche sur, me tiens devant, debout devant, debout sur, vois, chaque fois que je traverse, quand je traverse, penchee? sur, attends le',
  ),
  HEIGHT: list(
    'pont, fleuve, riviere, lac, eau, rails, balcon, toit, falaise, rambarde, fenetre, couteau, couteaux, fusil, pilules, pharmacie, corde, poutre, viaduc, metro, quai, vide, canal',
  ),
  IN_CASE: list('au cas ou, n envoie pas, envoie pas, jamais envoyees?, a ouvrir, pour apres, pour quand'),
  BED: list(
    'sortir du lit, me lever du lit, prendre une douche, me laver, faire le menage, sortir de la maison, sortir de chez moi, cuisiner, faire la vaisselle, aller travailler',
  ),
  FIGHT_LEFT: list('force, forces, la force, de force, de forces, courage, jus, en moi, a donner, larmes'),
  MISS_ME: list(
    'manquerai, manquerais, m ennuyer de moi, se souvenir de moi, pleurer pour moi, remarquer que je, remarquer mon absence, a mes funerailles, mon absence',
  ),
  MATTER: list('importance, importer, un probleme, grave, pire'),
  SOON_OVER: list('bientot, de toute facon, dans quelques jours, apres ce soir, bien longtemps, apres demain, sous peu'),
  KEEP_ALIVE: list('etre sauvee?, etre reanimee?, qu on me sauve, qu on me trouve, qu on m aide, etre secourue?, qu on me reanime'),
  MILESTONE: list(
    'noel, printemps, ma fete, mon anniversaire, l an prochain, l annee prochaine, vieillir, vieille, vieux, le mois prochain, jour de l an, la retraite, l hiver, la fin de l annee, la nuit, mes \\d\\d ans, 30 ans, 40 ans, 50 ans, 18 ans, 20 ans, 25 ans, 60 ans, demain, l ete',
  ),
  PROBLEM: list('un probleme, le probleme, une erreur, un echec'),
  I_STRICT: list('je suis, suis juste, suis rien qu, je suis juste, je suis qu, je me sens comme, je suis rien qu'),
  RAZOR: list('lame, lames, rasoir, couteau, ciseaux, briquet, exacto'),
  OWN_DEATH: list('ma propre mort, ma mort, mon suicide, mon propre suicide, etre morte?, mes propres funerailles, ma fin'),
  VOICE: list('voix, ma tete, mon cerveau, quelque chose, une petite voix, ma depression, mes pensees'),
  TELLS: list('dit, disent, dit de, repete, repetent, crie, crient, chuchote, chuchotent, ordonne, ordonnent, pousse, poussent, murmure'),
  DO_HARM: list('sauter, saute, le faire, en finir, mourir, me tuer, de me faire mal, me couper, lacher, creve, fais le, passer a l acte'),
  JUMP: list('sauter(?= [.?]|$| en bas| maintenant), me jeter, me lancer(?= [.?]|$)'),
  POISON: list('javel, eau de javel, antigel, mort aux rats, produit nettoyant, produits nettoyants, ammoniaque, alcool a friction'),
  SWALLOWED: list('bu, avale, pris, avaler, boire, ingere, viens de boire'),
  COUNTED: list(
    'de cote(?! (?:avant|le matin|pour l[ae] )), (?:une|ma|mon) (?:reserve|stock) de, accumulee?s?, mis de cote, mets de cote, compte les, compte mes, garde toutes, cache des, cache mes, ramasse, stocke, ai assez de, assez de',
  ),
  CUTTING: list('coupee?s?, couper, tailladee?s?, taillader, entaillee?, ouvert, tranchee?, lacere, lacerer'),
  W_TIRED: list('fatiguee?, epuisee?, vannee?, brulee?, videe?, tannee?, lasse, ecoeuree?, a terre'),
  W_NOBODY: list('personne, seule?, isolee?, abandonnee?, toute seule, tout seul, oubliee?, rejetee?, solitude'),
  W_EMPTY: list('vide, engourdie?, mort en dedans, morte en dedans, neant, noirceur, noir, sombre, gris, coquille, fantome, une ombre'),
  W_WORTHLESS: list(
    'nulle?, inutile, echec, ratee?, bonne? a rien, honte, degout, une merde, deception, vaut rien, vaux rien, pas assez bien, me deteste, me hais, ma faute, brisee?, moins que rien',
  ),
  W_HOPELESS: list('desespoir, desesperee?, sans espoir, plus d espoir, inutile de, aucun sens, plus de sens, cause perdue, impuissante?, sans issue, foutue?'),
  W_ANYMORE: list('en peux plus, plus capable, plus longtemps, encore longtemps, un jour de plus, une journee de plus, rendue? la, a ce stade'),
  W_DONE: list('assez, abandonne, abandonner, lacher, lache, baisse les bras, fini, tout arreter, renonce, capitule, jette l eponge'),
  W_CANT: list(
    'arrive plus, peux plus, capable, incapable, me noie, etouffe, sombre, coule, craque, m effondre, m ecroule, perds pied, aucune force, plus de force, perds la tete',
  ),
  W_GONE: list(
    'disparaitre, partir, m en aller, dormir pour, ne plus etre, plus etre la, fuir, m echapper, la fin, une fin, sans moi, repos, m eteindre, m effacer, tout quitter',
  ),
  W_PAIN: list('souffrance, souffre, souffrir, calvaire, insupportable, enfer, cauchemar, detresse, misere, trop lourd, trop mal, ecrase'),
  W_CRY: list('pleure, pleurer, larmes, sanglots, braille'),
  W_SORRY: list('pardon, desolee?, adieu, merci pour tout, je vous aime, derniere fois, pardonnez'),
  W_PRETEND: list('semblant, masque, cacher, cache, personne sait, personne ne sait, jamais dit a personne, sourire'),
  W_NEVER: list('jamais mieux, s ameliore pas, changera jamais, toujours comme ca, de pire en pire, jamais heureu\\w+, finira jamais'),
  W_NIGHT: list('chaque nuit, toutes les nuits, la nuit, 3h, 2h du matin, dors plus, ce soir, chaque soir'),
  W_HATE: list('deteste ma vie, hais ma vie, vie de merde, deteste tout, hais tout, maudite vie, ostie de vie, chienne de vie'),
  I_WORD: list('je, j, moi'),
  DIE_NOW: list('mourir(?= [.?]|$| et| bientot| seule?| ici), crever(?= [.?]|$| et), morte?(?= [.?]|$)'),
  ATTEMPT: list('tentative, tentatives, tente, essaye, fait une'),
  END_IT: list('en finir, le faire pour de vrai, aller jusqu au bout, passer a l acte, mettre fin a tout'),
  GUTS: list('le courage d, le courage de, assez de courage pour, le cran de, le cran d'),
  W_LAST: list('dernier espoir, derniere chance, dernier recours, tout essaye, rien ne marche, rien marche, rien n aide, rien n a marche, ultime recours'),
  W_LOSS: list(
    'est mort, est morte, est decedee?, m a quittee?, m a laissee?, perdu mon, perdu ma, tout perdu, deuil, les resultats, mes resultats, diagnostic',
  ),
  FATAL: list('mortel, mortelle, mortelles, mortels, letale?s?, fatale?'),
  SUICIDE_WORD: list('suicide, suicidaire, suicidaires, suicider, automutilation'),
  OVERDOSE: list('surdose'),
  UNKNOWN_WHY: list('sais pas pourquoi, sais plus pourquoi, me demande pourquoi'),
  MAID: list('mourir dans la dignite, mourir dignement, m aider a mourir, aide a mourir, aide medicale a mourir'),
};
