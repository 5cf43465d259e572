import type { LanguageWords } from "./words.js";

/** Folded: lower case, no accents, no apostrophes (split there). */
export const fr: LanguageWords = {
  stop: `
envoye envoyee envoyes
le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont si ne n pas non plus moins tres trop tout
toute tous toutes ce c cet cette ces cela ca ci celui celle ceux celles il ils elle elles on nous vous je j tu te t me m
moi toi lui leur leurs se s soi son sa ses mon ma mes ton ta tes notre nos votre vos au aux a en y dans par pour sur
sous vers chez avec sans entre contre depuis pendant durant avant apres jusque jusqu lors lorsque quand combien comment
pourquoi quel quelle quels quelles lequel laquelle lesquels lesquelles est es sont suis sommes etes etait etaient ete
etre sera seront serait fut soit ai as avons avez ont avait avaient aura aurait avoir eu fait faire fais font faites
faisait faut peut peuvent pouvez pouvons peux pourrait pourriez pouvoir doit doivent devrait devraient devoir dit disent
dire disait disons va vont aller allons vais vient viennent venir comme ainsi aussi alors apres autre autres meme memes
aucun aucune chaque plusieurs quelque quelques quelqu certains certaines encore deja toujours jamais souvent parfois
bien mal ici la bas peu beaucoup autant tant assez environ presque juste seulement seul seule voici voila ceci
bonjour bonsoir salut allo coucou merci svp stp sil plait plais vite rapide rapidement rapido question questions urgent
rappelle rappeler rappelez rappel redis redire dis dites donne donner donnez donnes moi cherche chercher cherchez trouve
trouver trouvez besoin veux veut voulons veulent voudrais voudrait aimerais sais savoir savez savent verifier verifie
confirmer confirme regarde regarder voir vois voyez montre montrer aide aider parle parler parlent parlons mentionne
mentionner mentionnee cite citer cites lire lis ecrit ecrite note noter exact exacte exactement precis precise precisement
actuel actuelle actuellement maintenant aujourd hui demain hier bientot recent recente recemment dernier derniere
derniers dernieres    premier premiere principal principale principaux grand grande gros petit
chose choses truc trucs genre sorte type types point points puce section page paragraphe ligne lignes partie parties
version texte document documents    note fiche dossier source sources reference lien details detail
info infos information informations reponse contexte resume liste complet complete total global general generale
specifique precise appel  amc gac sujet sujets   enjeu enjeux matiere
propos concernant quant rapport regard position positions terme termes mot mots nom noms
    stat stats statistique statistiques donnee donnees quantite pourcentage pourcent cent
taux proportion part estimation decompte compte bilan
recommandation recommandations recommande recommandons recommandent recommander reco recos rec demande demandes demander
demandons demandent demandez revendication revendications revendique exige exigeons exigent exiger reclame reclamons
prie prions souhaite souhaitons souhaitent propose proposons proposition conseille exhorte exhortons
definir definition definis signifie signifient signification veut vouloir sigle acronyme abreviation explique expliquer
explication expliquez decrire     jour jours   limite
issue resultat resultats abouti aboutir statut devenu devenue devient arrive arrivee passe passee passer
euh ben bah hein ok oui bon bref donc voila selon
eux elles pr ds qd ke kel koi ya quest jsuis cest
svp stp slt bjr cc mdr pr ds dc ss ts tt ttes tte vs qd qq qqs qqch qqn qqun qlq pcq psk jsp jsais dsl tkt nvx bcp mtn auj ajd rdv rv pts ca
`,
  soft: `
coalition
gvt gouv pers
prochain prochaine prochains prochaines
   reunion
mexique mexicain mexicaine mexicains mexicaines canada canadien canadienne canadiens canadiennes ottawa gouvernement
gouvernements administration autorites autorite officiel officielle officiels officiellement pays nation national
nationale etat etats federal federale gens personne personnes individu individus humain humains droits droit homme
cas situation probleme problemes an ans annee annees mois semaine semaines fois temps nouveau nouvelle nouveaux ancien
gopa groupe groupes affaires mondiales rapport rapports signale signales enregistre enregistres enregistrees recense
recenses documente documentes bilateral public publique publics different divers organisation organisations organisme
concerne touche touches preoccupation preoccupations exprimer soulever appui appuyer soutien soutenir oeuvre mettre mise
plein pleine action actions mesure mesures victimes victime population eleve elevee haut hausse augmentation niveau
crise monde international internationale internationaux systeme processus agence institution role effet effets cause
raison debut commence long vie assurer  majeur grave graves repandu sommet record violations
couvre comprend contient inclut
chiffre chiffres nombre nombres`,
  intents: {
    when: [
      "quand",
      "quelle date",
      "quelles dates",
      "quel jour",
      "quelle annee",
      "quel mois",
      "depuis quand",
      "date limite",
      "dates limites",
      "date de",
      "dates de",
      "date du",
      "date pour",
      "date d",
      "date des",
    ],
    when_weak: [
      "prochain",
      "prochaine",
      "prochains",
      "prochaines",
      "echeance",
      "echeances",
      "date",
      "dates",
      "delai",
      "delais",
      "calendrier",
      "annee",
    ],
    how_many: [
      "combien",
      "conbien",
      "cmb",
      "quel nombre",
      "quel pourcentage",
      "quelle proportion",
      "quelle part",
      "quel taux",
      "quel chiffre",
      "quels chiffres",
      "nombre de",
      "nombre d",
      "nombre des",
      "chiffre de",
      "chiffre du",
      "chiffres sur",
      "chiffre sur",
      "chiffre pour",
      "chiffres pour",
      "pourcentage de",
      "pourcentage d",
      "pourcentage des",
      "proportion de",
      "proportion des",
      "taux de",
      "taux d",
      "part de",
      "part des",
      "bilan de",
    ],
    how_many_weak: [
      "nb",
      "nbre",
      "pct",
      "nombre",
      "chiffre",
      "chiffres",
      "stat",
      "stats",
      "statistique",
      "statistiques",
      "pourcentage",
      "taux",
      "proportion",
      "bilan",
      "decompte",
      "percent",
    ],
    ask: [
      "que demandons",
      "demandons nous",
      "on demande",
      "nous demandons",
      "que demande",
      "que demandent",
      "qu on demande",
      "que recommandons",
      "nous recommandons",
      "on recommande",
      "que recommande",
      "que voulons",
      "nous voulons",
      "on veut",
      "que devrait faire",
      "que doit faire",
      "devrait faire",
      "doit faire",
      "le canada devrait",
      "le mexique devrait",
      "que devrait",
      "que doit",
      "notre demande",
      "nos demandes",
      "la demande sur",
      "demande sur",
      "demandes sur",
      "demande concernant",
      "nos recommandations",
      "notre recommandation",
      "recommandation sur",
      "recommandations sur",
      "recommandations pour",
      "notre position",
      "qu exige",
      "exigeons nous",
      "on exige",
      "qu attend",
      "attendons nous",
      "que reclame",
      "que propose",
      "que souhaite",
      "demandes au",
      "demande au",
      "demandes a",
      "qu est ce qu on demande",
      "quoi demander",
    ],
    ask_weak: [
      "recommandation",
      "recommandations",
      "recommande",
      "recommandons",
      "recos",
      "reco",
      "demandons",
      "revendication",
      "revendications",
      "exigeons",
      "demande",
      "demandes",
    ],
    define: [
      "qu est ce que",
      "qu est ce qu",
      "quest ce que",
      "qu est",
      "c est quoi",
      "cest quoi",
      "qui est",
      "qui sont",
      "que veut dire",
      "que signifie",
      "que signifient",
      "veut dire",
      "definition de",
      "signification de",
      "quel est",
      "quelle est",
      "qu etait",
      "c est qui",
    ],
    define_weak: [
      "definir",
      "definition",
      "signifie",
      "signification",
      "sigle",
      "acronyme",
      "explique",
      "expliquer",
    ],
    outcome: [
      "qu est il arrive",
      "que s est il passe",
      "qu est il advenu",
      "qu est devenu",
      "qu est devenue",
      "que devient",
      "s est passe",
      "issue de",
      "l issue",
      "resultat de",
      "resultats de",
      "resultat du",
      "ou en est",
      "ou en sont",
      "est il arrive",
      "est elle arrivee",
      "est arrive",
      "s est il passe",
    ],
    outcome_open: ["a", "ont", "est", "sont", "fut", "il", "elle"],
    outcome_verb: [
      "adopte",
      "adoptee",
      "adoptes",
      "approuve",
      "approuvee",
      "promulgue",
      "promulguee",
      "ratifie",
      "ratifiee",
      "abroge",
      "abrogee",
      "signe",
      "signee",
      "decide",
      "tranche",
      "statue",
      "resolu",
      "resolue",
      "passe",
      "passee",
      "votee",
      "vote",
      "abouti",
      "respectee",
      "respecte",
      "nomme",
      "nommee",
    ],
    beyond: [
      "un bon president",
      "une bonne idee",
      "devrait on",
      "devrions nous",
      "que pensez vous",
      "en pensez vous",
      "pensez vous que",
      "que penses tu",
      "en penses tu",
      "penses tu que",
      "votre avis",
      "ton avis",
      "votre opinion",
      "ton opinion",
      "dois je",
      "devrais je",
      "peux tu ecrire",
      "pouvez vous ecrire",
      "ecris moi",
      "ecrivez moi",
      "redige moi",
      "redigez moi",
      "peux tu rediger",
      "pouvez vous rediger",
      "peux tu traduire",
      "pouvez vous traduire",
      "en fait assez",
      "communique de presse",
    ],
  },
};
