/**
 * General words: verbs, adjectives, adverbs and nouns that a question on any subject may use ("did they ever manage to
 * open the files"). Where a record has one it helps to rank a little; where none has, nothing is missing. No word
 * that could be a subject by itself belongs here. They count for their other forms too (by stem);
 * forms that share no stem with their verb ("supieron", "took") are listed.
 */
const EN = `
spoke spoken took gave begun broke broken chosen drew drawn drove fell fallen felt flew forgot forgotten froze grown
laid rose risen shook sank slept stood struck taught threw thrown understood woke wore bent bet blew burst caught
clung crept dealt hung knelt rode sat saw set shone shown shrank spread sprang stung swept swung tore lower earlier
cheaper easier newer older younger hows anywhere nowhere whoever whichever
accuse achieve act add address  advance afraid agree aim allow alone alleged amazing announce anymore apparent appear
appeared apply applied applying approach approximate argue arrive attempt attend aware away awful bad base based basic basis
became become begin behind better best bother bring brought build built busy buy carry case catch certain challenge chance
change changed changing chase choose claim claimed claimed clear clearly clip close closed collect combine comment commit
compare compared comparison complain complicated conclude condition conduct connect consider consist contact continue
continued continuing contribute control convince correct could cover crazy create created creating critical cut dangerous
deal decade declare decrease deep deliver depend deserve despite develop difference difficult direct directly disagree discover
document draw drive drop easy effective effectively else emerge enable enough entire entirely especially essential establish
established even evening event eventually everything evidence examine example examples exist existing exists expect
expected expert explicit extent face fact facts fail fair fall false far fear feel fight fill final finally fine finish
finished fit fix follow following force forget form former forward frequent frequently fresh front fully function fund
gather generally genuine glad goal good great grow guess guy guys half handle handy happy hard hear heard heavy hidden hide hit
hold holding hope horrible hot huge idea identify ignore imagine immediate immediately important include increase indeed indicate
influence inform insist instance instead intend interest interested interesting introduce join judge justify kept kick
kidding land lack language launch lead leading learn leave leaving left legal length let letting likely limit link linked
listen literally local locate lose losing lost love low mad main maintain majority manage massive meanwhile meant measure
meet mentioned mess method middle mind minor minority miss missed mistake mix modern morning motive move nasty natural near
necessary negative neither nice none normal notable notice obvious occur odd offer office open opened opening openly operate
opinion opportunity oppose option order original outside overdue overview own pay paid pattern perhaps permit pick picture
place plan planned plans plenty pop portion positive possibly post practice prefer prepare present presented presumably
pretty prevent previous previously primary private probably proceed produce progress promise promised proof proper properly
protect prove provide provided providing public publish pull purpose push pushing quite quote raise ran random range
rather ready real reality realize recognize refer reflect refuse refused relate release released relevant rely remain remains
remove repeat reply require required requires respond responds responded response responsibility responsible rest return reveal
review right run running sad safe sake scale scheme second seek seeking sense separate series serious serve settle several
severe shame shift shot shut side sign significant significantly similar simple simply single site sits situation slow
smart solid solution solve somewhat sound space speaking special spend spent spirit spot stage stand standing start step
stick stop stopped stopping story straight strange strategy strict strong stuck stuff style submit submitted succeed
success suddenly suffer supply supposed surprise surround suspect table tackle target task teach tend terrible test thank
theory thinks thirty tie tight tiny today together tool topic totally touch tough towards track treat treated treatment trend
trick trouble true truly trust turn turned twice typical typically unable unfortunately unique unknown unless unlikely
usual usually value various vast visit wait walk warn watch weak weird welcome wide win wish wonder wondering work works worked
working work worse worst worth wow wrap wrong
ask aspect attention attitude category cahoots clue chunk deal download effort factor feature feel focus framework gist
headline hint input insight kinda sorta gonna gotta lotta level log logic luck motivation mode name narrative outline
output passage phrase plus priority priorities priority prompt recap record references remark scope script sentence
snippet specifics statement statements summary takeaway tidbit tip tone track trend update wording
swap swapped concentrate concentrated native_ street streets road_ meeting meetings session sessions participants_ speaker speech call calls gac brief letter pct approx
bullet-point whats letter letters brief briefs theme themes area areas deadline deadlines date dates rank ranking size sent send sends sending differ differs quote quotes ghost_ memo lifetime bound bind binding lifelong hurt hurting
`;
const FR = `
firent dirent vint venu venue pouvait voulait devait sait savait prend prennent pris prise prises met mettent voit
voient vu recu recoit tient tenu sert servent servi suit suivie vit vivent vecu fallait allait ira iront irait aille
seraient furent soient auront eue eut ait offert craint craignent peint conduit produit traduit lu lisent rit connait
connaissent paraissent nait courent couru finit finissent choisit choisi reussi reussit agit agissent rempli remplit
sortent sorti partent dort senti rompt rompu perd perdu rend rendu attendu entendu descend pend
ecrire ecris ecrivez rediger redige traduire avis accorder accuser affirmer agir ainsi ajouter aller alors ancien annoncer appliquer apparaitre apporter apprendre
approcher arreter arriver assurer attendre attention atteindre aucunement augmenter autour autrement auparavant
avancer avis base beau besoin bizarre bon bonne bout but cadre carrement causer certain certainement chance changer changement
charge chercher choisir choix cinq clair clairement coin combattre commencer comparer comparaison comprendre compter concerner
conclure conclusion condition confirmer connaitre consequence considerer consister constater contenir continuer continue
contraire contribuer controle convaincre correct couper courant courir couvrir creer cree cause cote dangereux davantage
debut debuter decider declarer decouvrir decrire dedans defaut dehors demeurer demonter dernier derriere desormais despite
determiner devenir dessus dessous different difference difficile difficulte diminuer directement discuter disponible diviser
donc dommage doute drole dur durer echouer effectif effectivement effort egalement element embeter empecher encadrer
endroit enorme ensemble ensuite entendre entier entierement entrer envoyer envie epoque erreur especer essayer essentiel
etablir etablie etape etonnant etrange evenement eventuel evident eviter evoluer exactement examiner excellent exemple
exister expliquer exprimer facile facon faible faillir fameux falloir fatigue faux favorable fermer ferme fin final
finalement finir fini fixer fois fonction fonctionner fonctionne forcement forme former fort fortement forme franchement
frequent frapper futur gagner garder gens genre gerer grandir grave guere habituel hasard heure heureux heureusement histoire
honnetement idee ignorer imaginer immediat immediatement important importance imposer impossible inclure indiquer influence
informer inquieter insister instant intention interessant interesser introduire inutile inviter jeter joindre joli jouer
juger jusque justifier laisser lancer large legal lent lever lien lier lieu limite local logique loin longtemps louche lutter
mal malgre maniere manquer marcher marche massif matin mauvais mauvaise meilleur meilleure melanger menacer mener merite
methode mieux milieu mince minoritaire minorite moindre moitie moment montrer moyen naturel necessaire negatif nettement
niveau normal normalement notamment nombreux nombreuses nouveau obliger observer obtenir occasion occuper offrir opinion
opposer option ordre organiser oublier ouvert ouverte ouvrir parait parfait partager partir parvenir payer peine penser
pense perdre permettre permis perso personnel pire place placer plan plein plutot plupart positif possible poser posseder
pourtant pousser pratique preciser preferer prendre preparer presenter present presque pret prevenir prevoir prevu prime
principe prioriser priorite priorites priver probable probablement proceder produire profiter profond progres projeter
promettre promis proposer propre proteger prouver provoquer publier quasiment quitter raconter raison rappeler rapport
rarement rater realite realiser recevoir reconnaitre recommencer recuperer reduire reel reellement refuser regler regretter
rejeter relation relier remarquer remettre remplir rencontrer rendre renforcer repondre repond repondu reponse reposer
reprendre requis resoudre respecter responsable ressembler reste rester retenir retirer retour retourner retrouver reunir
reussir revenir rever revision riche ridicule risquer rue rues sauf sauver savoir sembler sens sentir separer serieux
serieusement servir seulement siege signifier simple simplement sinon soi soit solide solution sorte sortir souci soudain
souffrir soutien special specifiquement strategie suffire suffisant suite suivant suivre super supposer supprimer sur
surement surpris surprenant surtout taille tandis tard tellement tenir tenter terminer tiers tirer titre tomber toucher tour
tourner traiter tranquille travailler_ travers trainer trouble trouver type unique usage utile utiliser valeur valable
vendre_ venir verite vers vide vieux vif visite viser vite vivre voici voie voir voler_ volonte vrai vraiment vue
hors concentrer jamais peutetre apparemment concretement grosso modo nb nbre env qqn qqch qqun tjrs bcp pcq pk pq stats ouais
cie_ extrait passage phrase citation formulation chapitre point-de-vue  resume recapitulatif recap
seance seances reunion lettre lettres memoire brief theme themes domaine domaines echeance echeances delai delais date dates rang taille envoye envoyee
`;
const ES = `
hacian hagan haria decia supo supieron sabia sabian pudo pudieron podia podian tuvieron tendria vino vinieron venia
quiso quisieron queria puso pusieron pone ponen dio dieron daba cayo cayeron pidio pidieron siguieron sintio sintieron
sirve sirven sirvio sirvieron eligio eligieron elige repitio repite consiguio consiguieron consigue trajo trajeron
trae traen anduvo estaria fueran serian habria hayan vio vieron veia oyo oyeron oyen leyo leyeron lee leen creyo
creyeron construyo construye destruyo destruye redujo produjo tradujo condujo mantuvo mantuvieron mantiene obtuvo
obtuvieron obtiene contuvo propuso propusieron impuso supuso dispuso expuso expone compuso convirtio convirtieron
convierte prefirio prefiere sugirio sugiere mintio miente durmio duerme vistio juega jugo empieza pierde perdio
entendio suena volvio mueve movio resuelve resolvio
escribir escribe redactar redacta traducir traduce opina opinas piensas abierto abrieron abrir abrio acabar acceder  aclarar acordar actuar acuerdo_ acusar adelante ademas admitir afirmar
afuera agregar alcanzar algun alrededor alto amplio analizar anunciar anterior anteriormente anunciado aparecer aparece aparte
aparentemente apenas aprender aprovechar apunte arreglar asegurar asunto asustar atender atencion atras aumentar avanzar avance
averiguar bajar bajo base basico basta bastante bien bonito bueno buena buscar caer calcular calle calles cambiar cambio camino
capaz cara cargar caso causar celebrar central cerrar cierto cierta claro claramente clave cobrar coger colocar comentar
comenzar comienzo comparar comparacion completar comprar comprender comprobar comun conducir confiar conocer conoce
conseguir considerar consiste constar construir contactar contar contestar continuar continua contrario contribuir control
convencer convertir correcto correr corresponder cortar corto crear creado crea creer creo critico  cubrir cuenta cuestion
cuidado cumplido curso dano_ debido decidir declarar dedicar dejar demas demasiado demostrar dentro depender derecho_ desarrollar
descubrir desear despacio destacar detalle detras determinar devolver_ diario dicho diferencia dificil dificultad directo
directamente dirigir disponer disponible distinto duda dudar durar duro echar efectivo efectivamente ejemplo elegir elemento
empezar empezo empeorar encargar encerrar encerrado encerrados encima enfrentar enorme enseguida entender entiendo entero
entrar entregar enviar envio epoca equipo error escuchar esencial esfuerzo esperar espera esperamos establecer establecido
estrategia etapa evaluar evento evidente evitar exactamente examinar existir existe existen exito explicar expresar extranar
extrano facil factor fallar falso falta faltar familiar_ favor fijar final finalmente firme fondo forma formar fuera
fuerte fuertemente funcionar funciona funciono funcionaron futuro ganar general generalmente golpe grado gustar hallar hay
hecho hilo historia horrible idea identificar igual ignorar imaginar impedir imponer importa importante importancia
imposible incluir incluso indicar influir informar iniciar inmediato inmediatamente insistir intentar intencion interes
interesante introducir inutil invitar jamas juntar junto justo juzgar lado lanzar largo leer lento levantar libre_ lindo
listo llamar llegar llegado lleno llevar lograr logro logica loco lograron lucha luchar lugar maldito malo mala mandar manejar
manera mantener marcar marco masivo mayoria mayor media_ medio mejor mejorar mencion menor mentira meter metodo miedo minoria
mirar modo momento montar montón mostrar motivo mover movimiento_ mucho muestra necesario necesidad negar negativo ninguno
nivel normal normalmente notar noticia noticias obligar observar obtener ocasion ocupar ocurrir ofrecer olvidar opinar opinion
oponer opcion orden organizar origen pagar palabra paradero parecer parece pareja_ participar partir pasado pasar pedazo
pena pensar peor pequeno perder perdon perfecto permitir permite permiten pertenecer pesar plan plantear platica poner popular posible
posiblemente positivo practica preferir preguntar preocupar preparar presentar presente prestar presunto pretender
prevenir previo_ previsto principio prioridad prioridades probable probablemente probar proceder producir profundo progreso
prometer prometido pronto propio proponer proteger provocar publicar pueda punto quedar quitar raro razon realidad realizar
realmente recibir recien reciente recientemente reconocer recordar reducir referir reflejar regresar_ relacionar relevante
repetir requerir resolver respetar responder respondio respuesta responsable restar resultar reunir reunion revelar revisar
riesgo_ rollo romper saber sacar salir salio sale satisfacer seguir sigue siguen seguro seguramente senalar sentar sentido
sentir separar serio serie servir sesion significar siguiente similar simple simplemente sistema sitio solicitar solucion
soler sonar sorprender sorpresa subir suceder suficiente sufrir suponer supone supuesto supuestamente surgir tal_vez tamano
tarde tarea temer temprano tendencia terminar texto tirar titulo tocar tomar trabajar_ tratar tratado_ tratan trata_ triste tumbar
ubicar unico unir usar util utilizar vale valer valor varios vender_ ver verdad verdadero via viejo vista vivir volver voz
zona concentrar concentran subir subiendo subieron decimos dijimos decian dijeron platicame pasame pasenme mandame cuentame echame checa checar onda neta chafa porcentual
cuanta cacho frase cita oracion capitulo extracto redaccion sesion  aprox nomas ahorita orale carta cartas tema temas area areas ambito plazo plazos fecha fechas rango tamano enviada enviado difieren baja bajas
`;

export const COMMON = `${EN} ${FR} ${ES}`;
