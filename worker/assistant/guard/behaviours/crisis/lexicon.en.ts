import { type Lexicon, list } from '../../slots/slots.ts';
import type { Concept } from './concepts.ts';

/** English words for the concepts of crisis. Entries are word patterns, without accents; `\w*` ends a word openly. */
export const lexicon: Partial<Lexicon<Concept>> = {
  NEG: list(
    'not, never, no, no longer, nobody, no one, nothing, without, none, cannot, hardly, barely, neither, nor, can not remember the last time i, do not remember the last time i, has been years since i, been years since i, been a long time since i, can not recall the last time i',
  ),
  LOST: list(
    'lost, losing, lose, out of, zero, ran out of, run out of, running out of, gave up, given up, giving up, gone is, every bit of, abandon\\w*, drained of, little',
  ),
  CANT: list(
    'can not, could not, unable to, not able to, no longer able to, can barely, can hardly, do not know how to, do not know if i can, not sure i can, not sure how to, can i even, how am i supposed to, how do i, do not think i can, do not have it in me to, too tired to, too weak to, sick of having to, not strong enough to, not going to be able to, struggling to, cannot, can not see myself, can not imagine, do not see how i, do not see myself, can not picture, do not know how i am going to, do not know how i will, not sure how much longer i can, can not find a way to, have forgotten how to, not sure if i will, not sure i will, do not know if i will, do not know if i am going to',
  ),
  WISH: list(
    'want, wants, wanted, wanting, wish, wishes, wished, wishing, hope, hoping, hoped, pray, praying, prayed, would rather, rather, would love to, would like to, dream of, dreaming of, dreamt of, dreamed of, longing, long for, yearn\\w*, crave, craving, ready to, ready for, begging to, feel like, can not wait to, cannot wait to, look forward to, looking forward to, if only, better to, easier to, deserve to, supposed to, wouldnt mind, would not mind, tempted to, desire to, need to, time to, wish i could, keep hoping, keep wishing, secretly hope, wanted to, feel like doing, should just, should probably',
  ),
  THINK: list(
    'think about, think of, thinking about, thinking of, thought about, thought of, thoughts of, thoughts about, thought, thoughts, idea of, ideas of, imagine, imagining, imagined, picture, picturing, pictured, fantasi\\w+ about, fantasi\\w+ of, fantasi\\w+, daydream\\w* about, daydream\\w* of, consider, considering, considered, contemplat\\w+, tempted to, urge to, urges to, obsess\\w+ with, obsess\\w+ over, plan to, planning to, planning on, planned to, vision of, visions of, images of, picture myself, see myself, wonder about, wondering about, research\\w*, looking up, dream of, dreaming of, dreams of, dreams about, debating, toying with, flirting with, on my mind, crossed my mind, obsessing about',
  ),
  INTENT: list(
    'going to, will, about to, decided to, decided on, decided, intend to, plan to, planning to, planning on, plan on, made up my mind, determined to, ready to, might just, could just, might, trying to, threaten\\w* to, decide to, deciding to',
  ),
  ASK_GOD: list('god, lord, jesus, pray, praying, prayed, begging, heaven, universe, death, reaper, cancer, covid, this disease, lightning'),
  TAKE_ME: list(
    'take me, takes me, end me, kill me, kills me, finish me, finishes me, strike me, call me home, let me die, come for me, collect me, takes me away, take me away, swallow me whole, put me out of my misery, had taken me, let me go(?! home)',
  ),
  DIE: list(
    'die(?! than (?!live|living|keep|go on|continue))(?! (?:down|out|off|hard|laughing)), dying, dead, death, be dead, perish, pass away, drop dead, in a box, in a coffin, in a casket, in a body bag, six feet under, in the ground, in my grave, in the grave, buried, flatline, kick the bucket, meet my maker, my maker, rot, cease, croak, a corpse, in an urn, cremated, push up daisies, pushing daisies, eternal sleep, sleep forever, rest in peace, not wake up, never wake up, heart to stop, heart stops, heart would stop, heart just stops, heart stopped, stop breathing, nonexistence, non existence, oblivion, never have existed, never existed, never to have existed, not exist anymore, slip away, slip away for good, pass in my sleep, go in my sleep, die in my sleep, stop living, not being alive, slipped away, come home in a box, came home in a box, never woke up, never woke',
  ),
  FOREVER: list(
    'forever, for good, permanently, for ever, and never come back, off the earth, from the earth, from this world, off the face of the earth, from existence, eternally, for eternity, once and for all, and not come back, never to return, for always, from this life, at last',
  ),
  VANISH: list(
    'disappear, disappeared, disappearing, vanish, vanished, fade away, fade out, fade, evaporate, dissolve, be erased, erased, cease to be, stop existing, not exist, blink out, slip away, drift away, melt away, be nothing, be invisible, go away, never have existed, fall off the earth, be swallowed, leave this world, leave this earth, leave this life, leave it all behind, be gone, gone, not be here, not be around, float away and never, be no more, sleep and never, sleep for a long time, sleep for a very long time, sleep for a very very long time, sleep for years, sleep for a hundred years, sleep and sleep, sleep until it is over, sleep until it is all over, sleep through the rest, hibernate forever',
  ),
  LIVE: list(
    'live, living, alive, be alive, exist, existing, be here, being here, here anymore, stay alive, wake up tomorrow, be around, around anymore, survive, make it through the night, keep living, on this planet, on this earth, on earth, in this world, in this life, see another day, see tomorrow, have a life, do life, here on earth, keep existing, continue existing, be on this earth, still here, on this planet anymore, breathe the same air, take up space',
  ),
  WAKE: list('wake up, wake, waking up, woke up, open my eyes, see morning, see the morning, get to morning, wake tomorrow'),
  LIFE: list(
    'life, living, existence, existing, my life, being alive, this world, this life, my existence, this existence, being me, the world, being here, being a person, waking up',
  ),
  ALL: list(
    'everything, it all, all of it, all of this, all this, the noise, my brain, my mind, my thoughts, my head, the voices, the whole thing, any of it, any of this, the suffering, the misery, the fight, the struggle, existing, of me, surviving, pretending, fighting, trying, fighting myself, to anything, in anything, of anything, anything, pain inside, pain in my soul, pain in my heart, pain in my head, emotional pain, mental pain, inner pain, the hurt',
  ),
  STOP: list(
    'stop, stops, end, ends, be over, over, over with, finish, shut off, shut up, turn off, switch off, go quiet, go silent, be quiet, go dark, be done, be finished, go black, end already, to just stop',
  ),
  CONTINUE: list(
    'go on, going on, continue, continuing, keep going, carry on, carrying on, do this, doing this, do it anymore, take this, take it anymore, take much more, take anymore, take any more, bear it, bear this, stand it, stand this, handle it, handle this, handle anything, cope, coping, endure, hold on, holding on, hang on, hanging on, hold out, keep fighting, keep trying, keep pretending, keep it up, keep this up, keep up, keep it together, keep doing this, face another day, face tomorrow, face the day, face it, face anything, survive, surviving, get through this, get through another, get through the day, get through it, make it through, live like this, live this way, be strong, stay strong, carry this, carry it, push through, put up with, tolerate this, keep my head above water, deal with this, deal with it, deal with life, deal anymore, be here, keep living, see a way through, fake it, fake being, pretend, hide it, fight it, fight this, get up in the morning, do another, another day, another night, one more day, one more night, another year, another winter, exist like this, go through this, keep myself together, function, stick around, keep waking up, getting through, getting through this, making it, making it through, lasting, surviving this, carrying this, living like this, living this way, enduring, standing this, taking this, facing this, facing tomorrow, take it much longer, take it any longer, make it through this, of these days, days like this, nights like this, days i have in me, i have in me',
  ),
  HOW_LONG: list(
    'how much longer, much longer, how many more days, how many more nights, any longer, no idea how long, not know how long, know how much more, how much more, how many more, many more',
  ),
  TIRED: list(
    'tired of, so tired of, tired, sick of, exhausted from, exhausted by, exhausted of, exhausted, done with, so done with, fed up with, fed up of, worn out by, worn out from, weary of, had enough of, had it with, through with, hate, finished with, can not stand, bored of, drained by, drained from, beaten down by, burned out on',
  ),
  PEOPLE: list(
    'everyone, everybody, they, people, my family, family, my kids, kids, children, my children, the world, my parents, parents, my wife, my husband, wife, husband, my friends, friends, partner, mom, mum, dad, mother, father, others, all of you, you, him, her, them, someone, my brother, my sister, loved ones, my daughter, my son, my boys, my girls, anyone',
  ),
  BETTER: list(
    'better off, better, easier, happier, lighter, simpler, relieved, a relief, fine, okay, free, best, peace, freer, at peace, some peace, thrive, rest easy, move on, good, thank me, healthier, richer, safer, cheaper, improve, improved, glad, perfect, nice, great, a blessing, ideal, wonderful',
  ),
  WITHOUT_ME: list(
    'without me, if i was not here, if i were not here, if i was not around, if i were not around, if i was gone, if i were gone, if i was dead, if i were dead, if i died, if i disappeared, if i vanished, if i just left, if i left, if i did not exist, if i never existed, if i had never been born, once i am gone, when i am gone, with me gone, after i am gone, me out of the way, me out of the picture, out of their lives, out of their way, out of the way, out of everyone way, out of his life, out of her life, did not have to deal with me, do not have to deal with me, did not have me, did not have to worry about me, not having me around, not having to look after me, rid of me, if i were not in it, if i was not in it, if i was not there, if i just was not, someone else, another mother, another mom, another father, a new wife, a new husband, a different mom, a different mother, me being gone, me gone, if i stopped existing, someone better',
  ),
  BURDEN: list(
    'burden, a burden, burdening, dead weight, a weight, the weight, liability, drain on, in the way, in everyone way, nuisance, parasite, an anchor, anchor around, the problem, holding everyone back, dragging everyone down, dragging them down, bringing everyone down, too much for everyone, too much for people, inconvenience, a disappointment, extra baggage, baggage, a curse, poison to, toxic to everyone, taking up space, a leech, deadweight, a failure as a, good for nothing, a waste, waste of, wasting everyone, a drain, a plague, the reason everyone, an obstacle, a shadow, an expense, a cost to',
  ),
  I_AM: list(
    'i am, i am just, i feel like, feel like, feeling like, i have become, being such, i was, i am nothing but, i am only, i am such, i must be, i will always be, nothing but, i have turned into, tired of being',
  ),
  NOBODY: list(
    'no one, nobody, not a soul, not one person, who, would anyone, will anyone, does anyone, would anybody, not a single person, they would not, they will not, people would not, world would not',
  ),
  MISS: list(
    'notice, care if, mourn, cry, remember me, miss, come to my funeral, look for me, find me, even know, bat an eye, be sad, be surprised, shed a tear, give a damn, give a shit, realize, loves me, love me, wants me, needs me, want me, need me, checks on me, would know, see me, actually miss me, care(?= [.?]|$| if| about me| whether| that i| when i| at all| anymore), cares(?= [.?]|$| if| about me| whether| that i| when i)',
  ),
  CARE: list('care, cared, caring, matter, matters, bother me, mind, give a damn, give a shit, give a fuck, bothered'),
  WHAT_HAPPENS: list(
    'what happens to me, if i live, whether i live, if i die, whether i die, if i wake, whether i wake, if i make it, whether i make it, live or die, if something happens to me, if anything happens to me, about myself, if i crash, if i get hurt, what becomes of me, whether the car, if the car, if the plane, if i get hit, about living, about being alive, about staying alive, about tomorrow, about my life, if i get sick, if it kills me, about anything, anymore, whether i am here, if i am here',
  ),
  HOPE: list('hope, hopes, faith, light at the end, light, silver lining, hope left, hope anymore, belief, optimism'),
  WHAT: list(
    'what is the, what even is the, whats the, is there any, is there a, is there even a, where is the, see the, see a, see any, find the, find a, find any, looking for a, give me a, give me one good, give me one, need a, tell me a, think of a, think of one, what is, any',
  ),
  WHAT_FOR: list(
    'why, why even, why bother, what is the point of, what is the point in, what is the use of, what is the use in, for what, why should i, why do i, tell me why, what am i doing, what am i even doing, why am i, why the hell am i',
  ),
  GO_ON: list(
    'go on, keep going, live, living, exist, existing, wake up, get up, getting up, getting out of bed, get out of bed, fight, fighting, bother, stay, stay alive, be here, be alive, alive, am i here, still here, am i still here, still alive, continue, carry on, hold on, stick around, keep trying, keep fighting, holding on, hanging on',
  ),
  HARM_ME: list(
    'truck hit me, car hit me, bus hit me, hit by a truck, hit by a car, hit by a bus, get hit, got hit, run me over, runs me over, run over, struck by lightning, shoot me, shot me, shoots me, kill me, killed me, kills me, get cancer, got cancer, terminal, fatal accident, plane crashed, plane crashes, car accident, freak accident, heart attack, aneurysm, take me out, takes me out, murder me, murdered, mugged and killed, put a bullet in me, hit me with their car, had taken me, had killed me, would shoot me, just shoot me, stray bullet, i died, i die',
  ),
  NOT_MIND: list(
    'would not mind, would not even mind, not mind, do not mind, would not care, do not care, not care, no longer care, stopped caring, quit caring, could not care less, would be fine, would be okay, would be ok, be fine with, would be fine with it, not bother me, would not bother me, would be relieved, be relieved, would be a relief, would not complain, would not fight it, would not stop it, would not move, would not be sad, would not be upset, would not try to stop it, would not dodge, not going to fight it, would welcome, what does it matter, makes no difference, would make no difference',
  ),
  REASON: list('point, reason, reasons, purpose, meaning, sense, use, good reason, single reason, real reason'),
  STRENGTH: list(
    'strength, energy, fight, fight left, courage, will, willpower, spoons, fuel, left in me, in the tank, to give, more to give, left to give, tears, tears left, motivation to live, desire to live, strength left, energy left',
  ),
  SEE: list(
    'see, imagine, picture, make it to, make it past, live to see, live to, live past, be here for, be around for, be here to see, be alive, be alive for, be alive at, envision, think i will make it to, think i will live, think i will see, expect to see, expect to be here, plan to be here, be around to see, survive, see myself, celebrate, have, be alive by, last until, last till',
  ),
  FUTURE: list('future, a future, my future, any future, tomorrow, a way forward, anything ahead, old age'),
  NOTHING: list('nothing, not anything, nothing is, no one, nobody, not much, nothing good, no life, not a thing, no place, nowhere, no home, no one is'),
  LEFT: list(
    'left, for me here, for me anymore, here for me, to live for, to stay for, worth living, worth staying, to look forward to, keeping me here, holding me here, keeping me alive, to lose, waiting for me, worth fighting for, worth it anymore, for me in this world, for me on this earth, matters, i care about, in this world for me, to fight for, i enjoy, brings me joy, makes me happy, feels real, excites me, can save me, anchoring me, stopping me, to wake up for, to get up for, to live with, to hang on to, to hold on to, inside anymore, inside me',
  ),
  ONLY: list(
    'only thing, only reason, only one, the one thing, only thing that is, all that is, if it was not for, if not for, if it were not for, only person, only thing stopping, thing that',
  ),
  KEEPS_ME: list(
    'keeping me here, keeps me here, keeping me alive, keeps me alive, keeping me going, keeps me going, stopping me, stops me, holding me here, holding me back, i am still here, i am here, i am alive, i am still alive, i have not done it, i have not ended it, i stay, i wake up, i get up, keeping me from, keeps me from, tethering me, tying me, standing between me, i would not be here, i would be gone, i would be dead, i would have done it',
  ),
  ALREADY: list('already, as good as, might as well be, may as well be, pretty much, basically, half, mostly, inside i am already, part of me is'),
  GONE: list('gone, dead, died, a ghost, buried, not here, somewhere else, left this world'),
  WHEN_GONE: list(
    'when i am gone, after i am gone, once i am gone, if i am gone, when i am not here, when i am not around, if i am not here, if i am not around, when i am no longer here, when i die, after i die, if i die, if something happens to me, if anything happens to me, in case something happens, if i do not make it, when it is over, after i go, when i go, once i have left, in my absence, when i am dead, after tonight, after tomorrow, when i no longer, if something happened to me, if anything happened to me, if i passed, when i pass, if i were to die',
  ),
  GOODBYE: list('goodbye, good bye, goodbyes, farewell, farewells, so long, adieu, take care, be well, love you all'),
  LETTER: list(
    'letter, letters, note, notes, goodbye video, voice memos, recordings, recorded messages, wrote, written, writing, video message, videos, what i would say in a note, say in a note, in my note, a goodbye note',
  ),
  KIN: list(
    '(?:for|to) (?:my|the|our) (?:kids|children|wife|husband|parents|family|mom|mum|mother|dad|daughter|son|loved ones), (?:for|to) (?:everyone|each of), for when i am gone, to the people i love, in the drawer, on the kitchen table, for them to find, for someone to find, explaining why, saying sorry, saying goodbye, for after',
  ),
  GIVE_AWAY: list(
    'gave, given, giving, give away, giving away, gave away, given away, donated, donating, sold, selling, handing out, handed out, rehomed, rehoming, passing on, found homes for, got rid of, getting rid of, packing up, boxed up, leaving',
  ),
  BELONGINGS: list(
    'my things, my stuff, my possessions, my belongings, my guitar, my guitars, my books, my clothes, my records, my tools, my dog, my cat, my pets, my jewelry, my jewellery, my collection, my favorite, my favourite, everything i own, all i own, my games, my car, my camera, my piano, my plants, my watch, away my, my ring, my grandmother ring, most of my',
  ),
  AFFAIRS: list(
    'affairs, my will, will, life insurance, my papers, paperwork, passwords, my bank, accounts, beneficiary, beneficiaries, funeral, my finances, loose ends, debts, bills, who gets what, who gets my, who will get, what goes to whom, my obituary, my eulogy, my headstone, my gravestone',
  ),
  IN_ORDER: list(
    'in order, ready, sorted, settled, written, updated, tied up, paid off, arranged, planned, organized, taken care of, in place, all set, just in case, tying up, made sure, named, left instructions, prepaid, wrapped up, decided, figured out, wrote, writing, picked out, chose, drafted, updating',
  ),
  LOOK_AFTER: list(
    'look after, looked after, take care of, taken care of, cared for, care for, who will feed, who will take, who would take, feed, adopt, raise, be okay, be ok, be fine, handle things, take in, keep, have someone, who gets, find a home for, watch over, look out for',
  ),
  SORRY: list('sorry, forgive me, apologize, apologies, i am so sorry, please forgive'),
  FOR_EVERYTHING: list(
    'for everything, for all of it, for all i, for being me, for being born, for existing, for the pain, for what i am about, for what i have to do, for what i am going to, for leaving, for giving up, for not being strong, for not being stronger, for letting you down, for letting everyone down, for being such, for being a burden, for the trouble, for failing, to everyone, to my family, to my kids, mom, dad, you had to, for not being enough',
  ),
  THANKS: list(
    'thank you, thanks, grateful, it was nice, it has been nice, you have been kind, you were kind, for being decent, for being kind, for everything, for trying',
  ),
  HEAR_FROM_ME: list(
    'hear from me, hearing from me, see me again, see me anymore, seeing me again, have to worry about me, worry about me, have to deal with me, deal with me, bother you again, bother you anymore, bother anyone, be a bother, be a problem, be your problem, need me, have to see me, put up with me, take up space, take up your time, be around to, be here to bother, trouble you again',
  ),
  MEANS: list(
    'gun, guns, pistol, rifle, shotgun, handgun, revolver, rope, noose, razor, razor blade, razors, blades, blade, knife, knives, stash, bullets, bullet, poison, belt, exit plan, a bottle of pills, all my pills, enough pills, pills saved, bottle of pills, pile of pills, knots, knot, box cutter, x acto, helium, ligature',
  ),
  PILLS: list(
    'pills, pill, tablets, xanax, ativan, sleeping pills, medication, medications, meds, antidepressants, oxy, painkillers, benzos, ambien, advil, aspirin, capsules, gabapentin, trazodone, lozenges, them all, lozenge',
  ),
  AT_HAND: list(
    'in my hand, in my hands, next to me, beside me, in front of me, on my lap, in my lap, on the table, by the bed, by my bed, loaded, right here, within reach, ready to go, in my mouth, to my head, against my head, around my neck, staring at me, lined up, laid out, in my pocket, in my bag, in the car with me, on the counter, on the bed, counted out, counting out, poured out, tied, knotted',
  ),
  GET: list(
    'have, got, bought, buy, ordered, saved, saving, saving up, stockpil\\w+, hoard\\w*, hiding, hid, collected, collecting, found, keep, kept, own, holding, hold, staring at, looking at, stare at, look at, looked at, tying, tie, tied, sharpen\\w*, load\\w*, cleaning, know where, access to, took out, pulled out, set aside, stashed, practice tying, practicing, learning to tie',
  ),
  SOON: list('tonight, tomorrow, today, this weekend, right now, soon, this week, before morning, after work'),
  HOW_MANY: list(
    'how many, how much, would \\d+, will \\d+, is \\d+, are \\d+, would a, would the, would all, if i took, if i take, what amount, what dose, what number, whats the amount, enough',
  ),
  DO_IT: list(
    'do it, do the trick, do the job, kill me, kill you, kill someone, kill a person, end it, finish me, finish it, get it done, take me out, put me out, knock me out for good, for good, knock me out forever, stop my heart, stop your heart, make sure, do me in, suffice, be enough to(?! (?:help|treat|get|feel))',
  ),
  LETHAL: list(
    'lethal, deadly, to die, to kill, kill me, kill you, to never wake up, to not wake up, to overdose, kill a human, kill a person, past the point of no return, deadliest, most lethal, most deadly, toxic combo',
  ),
  WAY: list('way, ways, method, methods, means, how, what, which, option, options, technique'),
  WAY_OUT: list('way out, way to go, way to die, way to end, exit, way to do it, to go, to end it, out of here, to leave, way to leave'),
  PAINLESS: list(
    'painless, painlessly, quick, quickest, quickly, fast, fastest, easy, easiest, peaceful, peacefully, without pain, without suffering, gentlest, least painful, not hurt, it to hurt, does not hurt, would not hurt, hurt the least, no pain, humane, cleanest, quietest, surest, for sure, guaranteed, no mess, foolproof',
  ),
  BODY: list(
    'my arm, my arms, my thighs, my thigh, my wrist, my wrists, my legs, my leg, my skin, my stomach, my hips, arms, thighs, wrists, forearms, my forearms, my ankles, my body, my throat, my veins',
  ),
  CUTS: list(
    'cuts, cut up, covered in cuts, slashes, fresh cuts, razor, razor marks, blade, self inflicted, i did to myself, i did it myself, carved, slices, cigarette burns, burn marks i',
  ),
  VEHICLE: list(
    'car, truck, my car, the wheel, wheel, steering, bus, train, bike, motorcycle, driving, drive, highway, road, traffic, lane, subway, skytrain, tracks, bridge, the balcony, balcony, roof, cliff, ledge, window, overpass, railing, barrier, median, divider, concrete, embankment, semi, oncoming, guardrail',
  ),
  CRASH: list(
    'crash, crashing, swerve, swerving, wrap, wrapping, steer, steering into, let go of, drift, into a tree, into a wall, into a pole, into traffic, into oncoming, oncoming, off the road, off a bridge, off the bridge, off a cliff, jump, jumping, jump off, step in front, stepping in front, walk into, walking into, run into, run me over, plow into, pole, a tree, flip, not brake, stop braking, close my eyes, flooring it, floor it, gunning it, gun it, veer, veering, slam, slamming, ram, ramming, drive into, driving into, drive off, driving off',
  ),
  DARK: list(
    'dark, darkness, darker, black, grey, gray, bleak, empty, emptiness, hollow, hell, numb, void, abyss, meaningless, pointless, dark place, evil, scary, bad, morbid, terrible',
  ),
  FEEL: list('feel, feels, feeling, felt, i am, am, is, everything is, life is, seems, sounds, looks, would, would be, been feeling'),
  WORTHLESS: list(
    'worthless, useless, hopeless, a failure, like a failure, nothing, like nothing, pathetic, disgusting, broken, unlovable, defeated, trash, garbage, ashamed, alone, so alone, invisible, helpless, desperate, unwanted, unloved, lost, stuck, trapped, cornered, forgotten, abandoned, ruined, destroyed, done, so done',
  ),
  PLACE: list('bridge, roof, rooftop, ledge, cliff, tracks, balcony, railing, overpass'),
  TREATMENT: list(
    'ketamine, esketamine, spravato, treatment, treatments, therapy, therapist, session, sessions, infusions, medication, medications, meds, medicine, antidepressant\\w*, ssri\\w*, pill, lozenge\\w*, spray, clinic, clinics, doctors, appointment\\w*, ect, tms, booking, insurance, cure, trial, program, dose, drug, drugs, form, survey, consult\\w*, side effects?, package, price, discount, coverage, refund, needle, needles, iv, series, referral, psychiatrist\\w*, gp, cost, costs, prices, afford, bill, questionnaire, waitlist, wait list, try, to try, to offer',
  ),
  PAIN: list(
    'pain, migraine\\w*, headache\\w*, cramps, waiting, wait, insomnia, itch\\w*, fibromyalgia, back, knee, neuropathy, cluster, tinnitus, noise at work, job, boss, work, winter, heat, cold, hold, hold music, traffic, paperwork, ocd, anxiety attacks, panic attacks, crps, arthritis, phone, school, exam, exams',
  ),
  ERRAND: list(
    'call, called, phone, email, book, rebook, reschedule, cancel, calendar, vacation, holiday, trip, travel\\w*, drive home, ride, parking, park, taxi, website, link, page, button, login, password, money, pay, paying, payment, credit, food, eat, eating, drink, coffee, schedule, weekend, available, availability, slot, spot, question, questions, thanks, shift, childcare, babysitter, for a while, for a week, for a weekend, for a bit, weight, smoking, alcohol, weed, sugar, caffeine, meeting, lunch, time to come, before i decide, to start, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, fridays',
  ),
  PERMANENT: list(
    'making it permanent, make it permanent, permanent solution, something permanent, the permanent, permanent exit, permanent sleep, final exit, the final solution, leaving for good, leaving permanently, checking out, check out, not coming back, not come back, not be coming back, one way trip, one way ticket, ending the story, ending my story, closing the book, clocking out, clock out, tap out, tapping out, pull the plug, pulling the plug, pull the trigger, end the pain for good, end my pain for good, going through with it, go through with it, following through, going to sleep for good, check out(?= [.?]|$| early| for good)',
  ),
  HATE: list(
    'hate, hating, despise, regret, resent, can not stand, angry that, mad that, disappointed that, wish i had never, upset that, sick that, sorry that, devastated that, furious that, cry because, cry when, pissed that, curse',
  ),
  BORN: list(
    'born, been born, was born, being born, woke up, wake up, i woke up, i wake up, survived, i survived, still here, still alive, still breathing, i lived, made it, i made it, saved me, was saved, been saved, found me in time, existed',
  ),
  PEACE: list('peace, at peace, some peace, quiet, silence, rest, relief, freedom, free, nothingness, stillness, calm, sleep'),
  ESCAPE: list(
    'escape, an escape, way out, a way out, out of here, out of this life, out of my life, out of this body, out of my body, out of my head, out of my skin, get away from everything, run away from everything, run away from it all, get away from it all, leave everything behind, out of everything, out, off this planet, off this ride, to be free of it all',
  ),
  DESERVE: list('deserve, deserving of, worthy of, worth'),
  GIVE_UP: list(
    'give up on, giving up on, gave up on, given up on, quit on, done with, through with, throw in the towel, throwing in the towel, turned my back on, surrender, lay it all down, wave the white flag, lay down and die, tap out',
  ),
  HURT: list(
    'hurt, hurting, harm, harming, cut, cutting, burn, burning, injure, injuring, punish, punishing, hit, hitting, starve, starving, scratch, bruise, bite, stab, damage, mutilate, destroy, destroying, bleed, make myself bleed, carve, carving, slash, slice',
  ),
  SELF: list('myself, my own body, my body, my skin, self, of me, being me'),
  SURE: list('know, convinced, see why, know why, think, believe, understand why'),
  HEAVY: list(
    'too much, too heavy, too hard, too painful, unbearable, unlivable, too exhausting, too long, more than i can bear, more than i can take, more than i can handle, crushing me, suffocating, swallowing me, drowning me, killing me slowly, agony, torture, hell on earth, a nightmare, a prison',
  ),
  END_LIFE: list(
    'kill myself, killing myself, end my life, ending my life, take my own life, taking my own life, take my life, taking my life, end it all, ending it all, hang myself, hanging myself, myself hanging, shoot myself, shooting myself, drown myself, off myself, offing myself, suicide myself, end myself, ending myself, do away with myself, jump off a, end my own life, finish myself, end my suffering for good, slit my, slitting my, blow my brains, ending everything, end everything',
  ),
  PLAN: list('a plan to, plan to, planning to, plans to, plan for, my plan, made a plan, have a plan'),
  IF_COULD: list(
    'if i could, if there was a button, if there were a button, press a button, push a button, snap my fingers, given the choice, if i had the choice, if it was up to me, if it were up to me, if i had the guts, if i had the courage, if i was braver, if i were braver, if i was not such a coward, too much of a coward to, too scared to, too chicken to, do not have the guts to, do not have the courage to',
  ),
  DOSE: list(
    'dose, amount, combination, mix, meds, medication, medications, something, drug, drugs, pills, pill, anything i can take, what can i take, injection, combo, cocktail, mixture, concoction',
  ),
  WOULD_DO_IT: list(
    'would do it, could do it, will do it, would do the trick, would do the job, would finish me, would finish the job, would finish it, would end it, would take me out, could kill, could end it, will finish the job',
  ),
  IF_FAILS: list(
    'if (?:this|it|that|ketamine|(?:the|this|these) \\w+) (?:\\w+ )?(?:fails?|(?:does|do) not (?:work|help)), if not, if nothing (?:works|changes), if i do not get (?:help|in|better), if (?:they|you) say no, if (?:i get|it gets) denied, if i can not get, otherwise',
  ),
  DONE_LIFE: list(
    'had (?:my t(?:ime|urn)|a good (?:run|life)), lived (?:long enough|my life), my time (?:is up|has come|is coming), i have done my time, run my course, outlived my, stayed too long, overstayed, my race is run, reached the end, at the end of the line, done what i came to do, nothing more to do here, my work here is done, my story (?:ends|is over)|end of my story, th(?:at|is) is it for me, it is over for me, game over, borrowed time, (?:reached|hit|at) a dead end, what is left for me, end of the road, (?:past|beyond) (?:saving|help), too far gone, losing th(?:e|is) (?:battle|fight), lost the battle, not worth saving, (?:last|final) chapter',
  ),
  EASY: list(
    'easy, so easy, how easy, easier, simple, how simple, just one step, one step, one second, all it would take, just let go, one small step, how quick, so quick, be over',
  ),
  LOOK: list(
    'look at, looking at, look over, look down, looking down, stare at, staring at, stand at, standing at, stand on, standing on, walk past, walk by, walking by, walk along, drive past, drive over, driving over, cross, crossing, pass, passing, sit by, sit at, see, watch, on my, every time i cross, lean over, leaning over',
  ),
  HEIGHT: list(
    'bridge, bridges, river, lake, ocean, water, tracks, train, trains, ledge, balcony, roof, rooftop, cliff, railing, window, knife, knives, gun, pills, medicine cabinet, rope, beam, overpass, traffic, subway, platform, skytrain, edge',
  ),
  IN_CASE: list('just in case, in case, never sent, do not send, not sent, to be opened, for after, ready to send, for when'),
  BED: list(
    'get out of bed, getting out of bed, leave the house, leave my bed, leave bed, shower, cook, clean, do the dishes, do laundry, brush my teeth, go to work',
  ),
  FIGHT_LEFT: list(
    'fight left, strength, fight in me, fight anymore, any fight, left in me, left in the tank, in the tank, left to give, more to give, fuel left, tears left, will left, energy left to',
  ),
  MISS_ME: list(
    'miss me, notice me gone, notice i am gone, notice i was gone, notice if i, notice that i, want me around, come looking for me, come to my funeral, remember me, mourn me, care if i died, care if i was gone, care if i disappeared',
  ),
  MATTER: list('matter, matters, be a problem, be an issue, be my problem'),
  SOON_OVER: list('soon, anyway, in a few days, after tonight, by next week, after this week, after tomorrow, much longer, before long, by then, come monday'),
  KEEP_ALIVE: list('be saved, be found, be revived, be rescued, be resuscitated, anyone to save me, anyone to find me, to be helped, help anymore'),
  MILESTONE: list(
    'next year, next month, next week, next birthday, birthday, christmas, new year, the new year, summer, spring, winter, the holidays, thanksgiving, the weekend, old, old age, retirement, graduation, past this week, past this month, past this year, next christmas, the end of the year, the end of the month, the night, morning, thirty, forty, fifty, 18, 21, 25, 30, 40, 50, 60, \\d\\dth birthday, see 30, see 40, another year, another winter',
  ),
  PROBLEM: list('a problem, the problem, a mistake, a bother, poison, the reason everything, a ghost, the issue'),
  I_STRICT: list('i am, i am just, i feel like, i am the, i am such, i was, i have always been, i have become, i have turned into, nothing but'),
  RAZOR: list('razor, razors, blade, blades, knife, scissors, lighter, box cutter, cigarette, cigarettes, glass, pin, needle i'),
  OWN_DEATH: list('my own death, my death, my own suicide, my suicide, being dead, my own funeral, killing, my end'),
  VOICE: list('voices, voice, my brain, my head, my mind, demons, something, something inside, it, the depression, my thoughts, my depression'),
  TELLS: list(
    'say, says, saying, keeps saying, tell me, tells me, telling me, told me, screams, screaming, whisper, whispers, whispering, shouting, commands, ordering, urges me, pushing me',
  ),
  DO_HARM: list(
    'jump, do it, end it, die, kill, hurt myself, cut, let go, give up, i should die, better off dead, pull the trigger, swerve, take them all, just do it',
  ),
  JUMP: list('jump(?= [.?]|$| off| now| tonight| i ), jump off, let go(?= [.?]|$), jump(?= she| he| and| if| but)'),
  POISON: list(
    'bleach, antifreeze, rat poison, poison, drano, cleaner, drain cleaner, detergent, ammonia, pesticide, weed killer, lysol, rubbing alcohol, lighter fluid, battery acid',
  ),
  SWALLOWED: list('drank, drunk, swallowed, took, downed, chugged, ingested, just drank, ate'),
  COUNTED: list(
    '(?<=(?:put|set|kept) (?:[^ ]+ )?(?:[^ ]+ )?[^ ]+ )aside(?! (?:before|for (?:the|my))), saved up, saving up, stockpil\\w+, hoard\\w*, stash\\w*, counted, counting, hiding, hid, set aside, put aside, collecting, collected, been saving, i have enough, kept all, keep all, a stash of, skipping doses to save, save them, save up, save them up, save them all, saving them',
  ),
  CUTTING: list('cut, cutting, slashed, slashing, slit, sliced, slicing, carved, cut up'),
  MEANS_PLACE: list('gun in my mouth, gun to my head, gun against my head, barrel in my mouth'),
  W_TIRED: list('tired, exhausted, drained, worn out, weary, fatigued, burnt out, burned out, running on empty, wiped'),
  W_NOBODY: list('nobody, no one, alone, lonely, isolated, abandoned, invisible, by myself, forgotten, unloved, unwanted, ghost, outsider'),
  W_EMPTY: list('empty, numb, hollow, void, dead inside, emptiness, nothingness, shell, zombie, gray, grey, darkness, dark, black hole, abyss, blank'),
  W_WORTHLESS: list(
    'worthless, useless, failure, pathetic, loser, a waste, ashamed, disgusting, disappointment, mistake, a mess, not enough, not good enough, never good enough, hate myself, my fault, self loathing, stupid of me, unlovable, broken',
  ),
  W_HOPELESS: list(
    'hopeless, despair, desperate, hopelessness, pointless, meaningless, futile, no hope, doomed, lost cause, helpless, bleak, beyond repair, beyond help, what is the use',
  ),
  W_ANYMORE: list('anymore, any longer, much longer, no more, one more day, another day, this is it, at this point, end of'),
  W_DONE: list(
    'done, over it, enough, quit, give up, giving up, gave up, surrender, let go, stop trying, throw in the towel, finished, tap out, check out, the right idea',
  ),
  W_CANT: list(
    'can not, barely, hardly, struggling to, do not know how, unable to, no strength, no energy, drowning, suffocating, sinking, falling apart, breaking, collapsing, crumbling, spiraling, losing it',
  ),
  W_GONE: list(
    'gone, disappear, disappeared, vanish, leave it all, away from everything, escape, sleep forever, not be here, not exist, out of here, rest, fade, the end, an end, ending, ends, over soon, without me',
  ),
  W_PAIN: list('agony, anguish, suffering, torment, torture, unbearable, hell, nightmare, misery, miserable, hurting, too much, heavy, crushing'),
  W_CRY: list('crying, cry, sobbing, tears, weeping, bawling'),
  W_SORRY: list('sorry, forgive me, goodbye, farewell, thank you for everything, love you all, last time, final'),
  W_PRETEND: list(
    'pretend, pretending, fake, faking, mask, act like, hide it, hiding it, nobody knows, no one knows, never told anyone, secret, keep it together',
  ),
  W_NEVER: list(
    'never change, never end, always be like this, not getting better, getting worse, get better, does it ever, never be happy, never be okay, better or',
  ),
  W_NIGHT: list('every night, all night, at night, 3am, 2am, 4am, can not sleep, tonight'),
  W_HATE: list('hate my life, hate it here, hate this life, hate everything, hate waking up, hate who, hate being'),
  I_WORD: list('i, me, my'),
  DIE_NOW: list(
    'die(?= [.?]|$| and| soon| alone| today| tonight| here| like this| already| by| before| first), dying inside, be dead, am dead, end up dead, noose',
  ),
  ATTEMPT: list('attempted, attempt, attempts, tried'),
  END_IT: list(
    'end it(?! (?:early|with|sooner|between)), ending it(?! (?:early|with)), finish it, stop it all, call it quits, follow through, go through with it, take that step, do it(?= tonight| to myself| this time| soon)',
  ),
  GUTS: list('the guts to, the courage to, brave enough to, strong enough to, the nerve to, the balls to'),
  W_LAST: list(
    'last hope, only hope, last resort, last chance, last shot, last straw, last option, tried everything, nothing works, nothing worked, nothing helps, nothing has worked, out of options',
  ),
  W_LOSS: list('died, passed away, left me, lost my, funeral, divorce, lost everything, lost everyone, miscarriage, the results, diagnosis, fired, evicted'),
  FATAL: list('lethal, deadly, deadliest, most lethal, most deadly'),
  SUICIDE_WORD: list('suicide(?! (?:squad|prevention|awareness|watch|hotline|loss)), suicidal, suicidality, self harm, self injury'),
  OVERDOSE: list('overdose, overdosing, od'),
  UNKNOWN_WHY: list('know why, sure why, figure out why, idea why, remember why'),
  MAID: list('die with dignity, dying with dignity, help me die, help me to die, assisted death, assisted dying, put me to sleep for good'),
};
