/** The general words of French; see `common.ts`. */
export const FR = `
feliciter felicite felicitons remercier
abord aborder acces acceptees accompli acheve achevee acquise adapte adaptees adequat aggrave aggravee aggravent
aggraver aident aider alimente alternatif alternative ameliorer amene amener ramene ramener emmener ampleur apprend
appris atteint attente attire attrape aupres aval baclees bacles baisse baisser basse bloque bloquee bloquer
bouleversees capable capables causent cercle collaboration collaborer commun comparative competence composition
concretiser conforme consignes contraints contradictoire coup couverte decouvertes dedies degats demandant depart
digne disposer dispositions distinction domine durable ecart efficacite elargir eloigner embuches emplacement
encourageant encourager engagees ententes envers espoir etendre exclue expirent explique favorisent faut foi fond
frein freins geler gestion gravite grimpe imiter indispensable inquietudes installent laisse liee lie lies liees
maintenir maintien manquantes manquants marque meche mene mesurable motif neglige negliges obeir obstacles obtenu
obtenues obtenir omis ordonne orienter ouverture paraissait parallele parmi particuliers partout paru perdent
perilleux periode pieges porte portent porter portes poursuit poursuivre pourvu precoce preoccupante pres presence
puis rechange recommence reconnu reconnus recule releve relever remis remplace remplacer reperer reposer restantes
restent responsabilite rien roulement satisfaites soutenir soutenu structure subi subir subissent suffit surcharge
surs sur taire tort tot touchant toucher trace transmettre transmis travers vertu vise visee visees vouee accepter
accomplir admettre adresser affaiblir affecter affronter agacer ajuster amorcer apprecier apaiser approfondir attirer
attribuer autoriser avertir balancer blamer bouger briser brusquer calculer caler calmer ceder cesser citer classer
cogner combler commenter completer compliquer composer concerner conseiller conserver contester contourner contredire
cocher corriger craindre creuser culminer debattre deborder decaler deceler decevoir decoller decouler deduire degager
delaisser demander demarrer demolir denicher deplorer deranger deriver desirer dessiner detailler deteriorer detester
devier deviner devoiler diffuser diriger dissiper distinguer divulguer dominer doubler ecarter echapper eclaircir
ecraser effacer effectuer effrayer egaler elaborer emaner embarrasser emerger emettre emouvoir emporter enchainer
enclencher enfoncer enoncer enrichir entamer entraver entreprendre enumerer envisager eprouver esperer esquiver
estimer etaler evaluer evoquer exclure exercer exiger exposer faciliter falsifier figurer filtrer flancher formuler
foutre fouiller fournir freiner garantir gener gonfler grimper guider hausser hesiter heurter honorer illustrer
impliquer impressionner improviser inciter incomber indigner insinuer inspirer instaurer integrer intervenir
interpreter inventer isoler jaillir joindre lacher lasser livrer loger louer luire mandater manier mener mentir
mesurer miser modifier motiver naitre negliger nier nuire observer occulter omettre oser palper paniquer paraitre
parcourir partager pencher percer percevoir perdurer peser peiner persister pister plaindre plaisanter pleurer plier
plonger pointer pondre postuler preceder preconiser predire preoccuper preserver pretendre prevaloir privilegier
progresser prolonger promouvoir prononcer prouver provenir puiser qualifier questionner raccourcir rallier ramasser
ranger rapprocher rassembler rassurer ravir reagir rebondir reclamer recommander reconsiderer recourir reculer rediger
reflechir rejoindre relater relayer remedier remonter renier renouveler renseigner renverser repandre repartir
repousser requerir reserver resister ressentir restreindre resumer retablir retarder reveler revendiquer ruiner saisir
saluer satisfaire secouer soigner solliciter songer souhaiter soulager soulever souligner soupirer soustraire stagner
statuer stimuler stipuler stopper subsister succeder suggerer surgir surmonter survenir survivre susciter tarder
tolerer tordre tracasser tracer trahir trancher transformer trier tromper truquer unir valoir vanter varier veiller
verifier vexer vouloir topo truc machin bidule combine c'est-a-dire genre voila firent dirent vint venu venue pouvait
voulait devait sait savait prend prennent pris prise prises met mettent voit voient vu recu recoit tient tenu sert
servent servi suit suivie vit vivent vecu fallait allait ira iront irait aille seraient furent soient auront eue eut
ait offert craint craignent peint conduit produit traduit lu lisent rit connait connaissent paraissent nait courent
couru finit finissent choisit choisi reussi reussit agit agissent rempli remplit sortent sorti partent dort senti
rompt rompu perd perdu rend rendu attendu entendu descend pend ecrire ecris ecrivez redige traduire avis accorder
accuser affirmer agir ainsi ajouter aller alors ancien annoncer appliquer apparaitre apporter apprendre approcher
arreter arriver assurer attendre attention atteindre aucunement augmenter autour autrement auparavant avancer base
beau besoin bizarre bon bonne bout but cadre carrement causer certain certainement chance changer changement charge
chercher choisir choix cinq clair clairement coin combattre commencer comparer comparaison comprendre compter conclure
conclusion condition confirmer connaitre consequence considerer consister constater contenir continuer continue
contraire contribuer controle convaincre correct couper courant courir couvrir creer cree cause cote dangereux
davantage debut debuter decider declarer decouvrir decrire dedans defaut dehors demeurer demonter dernier desormais
despite determiner devenir dessus dessous different difference difficile difficulte diminuer directement discuter
disponible diviser donc dommage doute drole dur durer echouer effectif effectivement effort egalement element embeter
empecher encadrer endroit enorme ensemble ensuite entendre entier entierement entrer envoyer envie epoque erreur
especer essayer essentiel etablir etablie etape etonnant etrange evenement eventuel evident eviter evoluer exactement
examiner excellent exemple exister expliquer exprimer facile facon faible faillir fameux falloir fatigue faux
favorable fermer ferme fin final finalement finir fini fixer fois fonction fonctionner fonctionne forcement forme
former fort fortement franchement frequent frapper futur gagner garder gens gerer grandir grave guere habituel hasard
heure heureux heureusement histoire honnetement idee ignorer imaginer immediat immediatement important importance
imposer impossible inclure indiquer influence informer inquieter insister instant intention interessant interesser
introduire inutile inviter jeter joli jouer juger jusque justifier laisser lancer large legal lent lever lien lier
lieu limite local logique loin longtemps louche lutter mal malgre maniere manquer marcher marche massif matin mauvais
mauvaise meilleur meilleure melanger menacer merite methode mieux milieu mince minoritaire minorite moindre moitie
moment montrer moyen naturel necessaire negatif nettement niveau normal normalement notamment nombreux nombreuses
nouveau obliger occasion occuper offrir opinion opposer option ordre organiser oublier ouvert ouverte ouvrir parait
parfait partir parvenir payer peine penser pense perdre permettre permis perso personnel pire place placer plan plein
plutot plupart positif possible poser posseder pourtant pousser pratique preciser preferer prendre preparer presenter
present presque pret prevenir prevoir prevu prime principe prioriser priorite priorites priver probable probablement
proceder produire profiter profond progres projeter promettre promis proposer propre proteger provoquer publier
quasiment quitter raconter raison rappeler rapport rarement rater realite realiser recevoir reconnaitre recommencer
recuperer reduire reel reellement refuser regler regretter rejeter relation relier remarquer remettre remplir
rencontrer rendre renforcer repondre repond repondu reponse reprendre requis resoudre respecter responsable ressembler
reste rester retenir retirer retour retourner retrouver reunir reussir revenir rever revision riche ridicule risquer
rue rues sauf sauver savoir sembler sens sentir separer serieux serieusement servir seulement siege signifier simple
simplement sinon soi soit solide solution sorte sortir souci soudain souffrir soutien special specifiquement strategie
suffire suffisant suite suivant suivre super supposer supprimer surement surpris surprenant surtout taille tandis tard
tellement tenir tenter terminer tiers tirer titre tomber tour tourner traiter tranquille travailler_ trainer trouble
trouver type unique usage utile utiliser valeur valable vendre_ venir verite vers vide vieux vif visite viser vite
vivre voici voie voir voler_ volonte vrai vraiment vue hors concentrer jamais peutetre apparemment concretement grosso
modo nb nbre env qqn qqch qqun tjrs bcp pcq pk pq stats ouais cie_ extrait passage phrase citation formulation
chapitre point-de-vue resume recapitulatif recap seance seances reunion lettre lettres memoire brief theme themes
domaine domaines echeance echeances delai delais date dates rang envoye envoyee
`;
