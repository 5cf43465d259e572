import type { LanguageWords } from "./words.js";

/** Folded: lower case, no accents, no apostrophes (split there). */
export const es: LanguageWords = {
  stop: `
aber haber aver nomas pos pues
enviado enviada enviaron
el la los las lo un una unos unas de del al a y e o u ni pero sino si no mas menos muy mucho mucha muchos muchas poco
poca tan tanto tanta tantos tantas todo toda todos todas que quien quienes cual cuales cuanto cuanta cuantos cuantas
cuando como donde por para con sin sobre entre contra desde hasta hacia segun durante ante bajo tras mediante en es son
soy somos eres era eran fue fueron sera seran seria ser sido siendo esta estan estamos estaba estaban estar estado estuvo
ha han he hemos has habia habian hay hubo haber habra haya tiene tienen tenia tenian tenemos tengo tener tuvo hace hacen
hacer hizo hicieron haga hecho puede pueden puedes podria podrian podemos poder debe deben deberia deberian deber dice
dicen decir dijo dijeron va van vamos ir voy viene vienen venir este esta estos estas ese esa esos esas eso esto aquel
aquella se me te le les nos os mi mis tu tus su sus nuestro nuestra nuestros nuestras yo tu ella ellos ellas nosotros
ustedes usted uno otra otro otros otras mismo misma mismos cada algun alguna algunos algunas alguien algo nadie nada
ningun ninguna ya aun todavia tambien tampoco siempre nunca aqui ahi alli asi entonces luego despues antes ahora hoy
ayer manana pues porque aunque mientras solo solamente apenas casi aproximadamente cerca alrededor ojo
hola buenos buenas dias tardes noches gracias favor porfa porfavor pf plis rapido rapida rapidamente pregunta preguntas
urgente recuerdame recuerda recordar recuerdas recordarme dime digame diganme dame deme da dar buscar busca busco
encontrar encuentra necesito necesita necesitamos quiero quiere queremos quieren quisiera saber sabe saben sabes se
verificar confirma confirmar revisar ver veo muestra mostrar muestrame ayuda ayudar habla hablar hablan menciona
mencionan mencionar citar cita leer escribe escrito nota exacto exacta exactamente preciso precisa precisamente actual
actuales actualmente ultimo ultima ultimos ultimas   primero primera principal principales gran grande
grandes cosa cosas   asunto asuntos tipo tipos punto puntos vineta seccion pagina parrafo linea lineas parte
partes version texto documento documentos   memo ficha archivo fuente fuentes referencia liga enlace
detalle detalles info informacion respuesta contexto resumen lista completo completa total general especifico llamada
 gac   respecto acerca relacion posicion postura termino terminos palabra palabras
nombre nombres
    estadistica estadisticas dato datos cantidad porcentaje ciento tasa proporcion estimacion
conteo cuenta
recomendacion recomendaciones recomienda recomiendan recomendamos recomendar reco recos rec pedimos pide piden pedir
pedido pedidos peticion peticiones solicita solicitan solicitamos solicitar demanda demandas demandamos demandar exige
exigen exigimos exigir exigencia exigencias reclama reclamamos insta instan instamos propone proponemos proponen
propuesta sugerimos quieren
definir define definicion significa significan significado siglas sigla acronimo abreviatura explica explicar
explicame explicacion describe     dia limite
resultado resultados quedo quedaron paso pasaron sucedio sucede ocurrio ocurre termino estatus
eh este bueno oye pos pues ok si vale
q k xq pq tmb tb x d
pq xq porfa porfis porfa pf tmb tb tmbn tbn q k ke d x xfa xfavor bn msj ntp grax salu dnd cdo kien qn mñn hoyy
`,
  soft: `
coalicion
sea sean 
gob gbno pers
proximo proxima proximos proximas
  reunion
mexico mexicano mexicana mexicanos mexicanas canada canadiense canadienses ottawa gobierno gobiernos administracion
autoridades autoridad oficial oficiales pais paises nacion nacional estado estados federal federales gente persona
personas individuos humano humanos derechos derecho caso casos situacion problema problemas ano anos mes meses semana
semanas vez veces tiempo nuevo nueva nuevos nuevas grupo grupos informe informes reporte reportado reportados
registrados registradas registrado documentados documentadas documento bilateral publico publica diferentes diversos
varios organizacion organizaciones organismo afectadas afectados preocupacion preocupaciones expresar plantear apoyo
apoyar implementar implementacion aplicar plena accion acciones medida medidas victima victimas poblacion alto alta
aumento aumentado nivel crisis mundo internacional internacionales sistema proceso agencia institucion papel impacto
efecto efectos causa razon inicio empezo largo vida asegurar  mayor grave graves generalizada generalizado
record violaciones asuntos globales incluye contiene
cifra cifras numero numeros`,
  intents: {
    when: [
      "cuando",
      "que fecha",
      "que dia",
      "que ano",
      "que mes",
      "desde cuando",
      "fecha limite",
      "fechas limite",
      "cual es la fecha",
      "fecha de",
      "fecha del",
      "fecha para",
      "fechas de",
      "cuando vence",
      "para cuando",
    ],
    when_weak: [
      "proximo",
      "proxima",
      "proximos",
      "proximas",
      "plazo",
      "plazos",
      "fecha",
      "fechas",
      "vence",
      "vencimiento",
      "calendario",
    ],
    how_many: [
      "cuantos",
      "cuantas",
      "cuanto",
      "cuanta",
      "qtos",
      "ctos",
      "que numero",
      "que porcentaje",
      "que proporcion",
      "que parte",
      "que tasa",
      "numero de",
      "numeros de",
      "cifra de",
      "cifras de",
      "cifra sobre",
      "cifras sobre",
      "cifra del",
      "cantidad de",
      "porcentaje de",
      "proporcion de",
      "tasa de",
      "datos de",
      "dato de",
      "datos sobre",
    ],
    how_many_weak: [
      "numero",
      "cifra",
      "cifras",
      "estadistica",
      "estadisticas",
      "porcentaje",
      "tasa",
      "cantidad",
      "proporcion",
      "percent",
    ],
    ask: [
      "que pedimos",
      "pedimos",
      "que pide",
      "que piden",
      "que recomendamos",
      "que recomienda",
      "que recomiendan",
      "recomendamos",
      "que queremos",
      "que exigimos",
      "exigimos",
      "que exige",
      "que demandamos",
      "que solicitamos",
      "solicitamos",
      "que debe hacer",
      "que deberia hacer",
      "debe hacer",
      "deberia hacer",
      "que debe",
      "que deberia",
      "canada deberia",
      "mexico deberia",
      "nuestra peticion",
      "nuestras peticiones",
      "nuestra demanda",
      "nuestras demandas",
      "nuestra recomendacion",
      "nuestras recomendaciones",
      "recomendacion sobre",
      "recomendaciones sobre",
      "recomendaciones de",
      "recomendacion de",
      "peticion sobre",
      "peticiones sobre",
      "demanda sobre",
      "demandas sobre",
      "nuestra postura",
      "nuestra posicion",
      "que se pide",
      "se pide",
      "que proponemos",
      "que propone",
      "que se recomienda",
      "que se le pide",
      "le pedimos",
      "instamos",
    ],
    ask_weak: [
      "recomendacion",
      "recomendaciones",
      "recos",
      "reco",
      "peticion",
      "peticiones",
      "exigencia",
      "exigencias",
      "recomienda",
      "recomiendan",
      "piden",
      "demandas",
    ],
    define: [
      "que es",
      "que son",
      "quien es",
      "quienes son",
      "que significa",
      "que significan",
      "que quiere decir",
      "quiere decir",
      "definicion de",
      "significado de",
      "que era",
      "cual es",
      "a que se refiere",
    ],
    define_weak: [
      "definir",
      "define",
      "definicion",
      "significa",
      "significado",
      "siglas",
      "acronimo",
      "explica",
    ],
    outcome: [
      "que paso con",
      "que paso",
      "que ha pasado",
      "que sucedio",
      "que ocurrio",
      "en que quedo",
      "que fue de",
      "resultado de",
      "resultado del",
      "resultados de",
      "como quedo",
      "en que va",
      "que resulto",
    ],
    outcome_open: ["se", "fue", "fueron", "ya", "ha", "han", "paso"],
    outcome_verb: [
      "aprobo",
      "aprobaron",
      "aprobada",
      "aprobado",
      "adopto",
      "adoptada",
      "promulgo",
      "promulgada",
      "ratifico",
      "ratificada",
      "derogo",
      "derogada",
      "firmo",
      "firmado",
      "firmada",
      "decidio",
      "resolvio",
      "resuelto",
      "fallo",
      "paso",
      "voto",
      "cumplio",
      "cumplieron",
      "nombro",
      "nombrado",
    ],
    beyond: [
      "buen presidente",
      "buena idea",
      "que opinas",
      "que opina usted",
      "que piensas",
      "que piensa usted",
      "tu opinion",
      "crees que",
      "cree usted que",
      "debo citar",
      "puedes escribir",
      "puede escribir",
      "escribeme",
      "escribame",
      "redactame",
      "redacteme",
      "puedes redactar",
      "puedes traducir",
      "traduceme",
      "hace lo suficiente",
      "hace suficiente",
      "comunicado de prensa",
    ],
  },
};
