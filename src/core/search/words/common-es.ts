/** The general words of Spanish; see `common.ts`. */
export const ES = `
felicitar felicita felicitamos
abarcan acaban acepta aceptan aceptacion actualizar adecuado agarra agarran agravar agravandose alarmante alentador
alterna alternativa alternativas ampliar analisis antiguo apliquen aplique arranca arranco arranque arriesgan
asignadas atorada atrajo ausente automatico ayuda ayudar ayudan bajado bajan bloquear bloqueo bloquea bloquean callan
canalizar casualidad circulo conforme consecuencias contados corren corrido corria crece crecer cronograma cualquier
cumplirlas dan dejan demuestre depositan descontrolada descuida destapo desmiente discutio disponer disposiciones
distincion doble domina duran dura echan eche eficacia ejes enfasis enfoque entraron entregamos enviamos escoge
estancada excluida extrano faltan faltar frenar frente haciendo hallan hallaron hicieran impulsaron impulsar indebido
indispensable inquietudes instancia integran integra involucradas jornada letra llegadas llevan llevaron magnitud
maxima medibles mejoran mejora metieron mundial negada novedad novedades obedezca obstaculos ocurre omite omiten
operan operando otorgada pasa panorama parar pese pico pie pida pidan pidiendo pidio presencia priorizar programada
prometio promueve promueven quedan quedarse queden quitan quiten recabadas recibio reconocio reemplazadas registraria
reiterada replicar resolucion respalda respaldo responsabilidad responsabilidades retrocede rige rol rubros rumbo
sacaron salen salieron sentaron siga sirvan suben suerte sufren sufriendo sustituye suya suyos tirado toma toman tomo
trabas tramite uso valentia vete vinculados vive vivido volvemos vuelta abordar aclara acelerar aceptar acercar
acertar aconsejar acontecer acudir adaptar adelantar adivinar afectar aflojar afrontar agilizar agradar agradecer
aguantar ajustar alarmar alegrar alejar alentar alimentar alterar animar anotar aplazar apreciar apresurar apuntar
apurar arrastrar arriesgar asociar asomar asombrar aspirar atraer atrasar atribuir aventar batallar beneficiar borrar
brindar brotar calmar cansar carecer caber ceder citar colaborar combinar compartir complicar componer concluir
confirmar confundir conservar convencer convenir coincidir costear criticar cuadrar cuestionar cuidar culminar debatir
deducir definir demorar deplorar derivar desatar descartar desconfiar describir desempenar desistir desmentir
despertar desviar detallar deteriorar diferenciar dificultar dirigir discutir disfrutar disminuir distinguir dominar
eliminar emitir emprender encajar enojar enredar ensenar enterar equivaler esforzar estimar estorbar evolucionar
exagerar exceder excluir exigir exponer extender facilitar fallar figurar fomentar formular fortalecer fracasar
frustrar fundar garantizar generar gestionar girar gritar guardar guiar hartar honrar hundir ilustrar impactar impedir
implicar impresionar inclinar incrementar indagar indignar inferir influir inquietar inspirar integrar intervenir
inventar involucrar ir jalar justificar lamentar lastimar limitar llenar lidiar medir mejorarse mencionar minimizar
modificar molestar motivar nacer nublar obedecer omitir opinar oscilar padecer palpar pasear pegar percibir perdurar
perjudicar permanecer persistir pesar platicar plantear posponer postergar precisar predecir prevalecer prevenir
procurar prolongar promover pronosticar proporcionar proseguir proveer provenir quejar quebrar rayar reaccionar
rebasar recalcar reclamar recoger recomendar recurrir reflexionar reforzar regalar regir remediar rendir renovar
repartir requerir resaltar reservar respaldar resumir retomar retrasar retroceder revertir rodear salvar saltar
servirles sobrar sobresalir solventar soportar sostener subrayar sugerir superar suplir surtir sustentar tapar tardar
temblar tender tolerar topar torcer transformar transmitir tratar tropezar turnar ubicar urgir vaciar valorar variar
vencer verificar vincular visitar chisme rollo choro resumen chance neta hacian hagan haria decia supo supieron sabia
sabian pudo pudieron podia podian tuvieron tendria vino vinieron venia quiso quisieron queria puso pusieron pone ponen
dio dieron daba cayo cayeron pidieron siguieron sintio sintieron sirve sirven sirvio sirvieron eligio eligieron elige
repitio repite consiguio consiguieron consigue trajo trajeron trae traen anduvo estaria fueran serian habria hayan vio
vieron veia oyo oyeron oyen leyo leyeron lee leen creyo creyeron construyo construye destruyo destruye redujo produjo
tradujo condujo mantuvo mantuvieron mantiene obtuvo obtuvieron obtiene contuvo propuso propusieron impuso supuso
dispuso expuso expone compuso convirtio convirtieron convierte prefirio prefiere sugirio sugiere mintio miente durmio
duerme vistio juega jugo empieza pierde perdio entendio suena volvio mueve movio resuelve resolvio escribir escribe
redactar redacta traducir traduce opina opinas piensas abierto abrieron abrir abrio acabar acceder aclarar acordar
actuar acuerdo_ acusar adelante ademas admitir afirmar afuera agregar alcanzar algun alrededor alto amplio analizar
anunciar anterior anteriormente anunciado aparecer aparece aparte aparentemente apenas aprender aprovechar apunte
arreglar asegurar asunto asustar atender atencion atras aumentar avanzar avance averiguar bajar bajo base basico basta
bastante bien bonito bueno buena buscar caer calcular calle calles cambiar cambio camino capaz cara cargar caso causar
celebrar central cerrar cierto cierta claro claramente clave cobrar coger colocar comentar comenzar comienzo comparar
comparacion completar comprar comprender comprobar comun conducir confiar conocer conoce conseguir considerar consiste
constar construir contactar contar contestar continuar continua contrario contribuir control convertir correcto correr
corresponder cortar corto crear creado crea creer creo critico cubrir cuenta cuestion cuidado cumplido curso dano_
debido decidir declarar dedicar dejar demas demasiado demostrar dentro depender derecho_ desarrollar descubrir desear
despacio destacar detalle detras determinar devolver_ diario dicho diferencia dificil dificultad directo directamente
disponible distinto duda dudar durar duro echar efectivo efectivamente ejemplo elegir elemento empezar empezo empeorar
encargar encerrar encerrado encerrados encima enfrentar enorme enseguida entender entiendo entero entrar entregar
enviar envio epoca equipo error escuchar esencial esfuerzo esperar espera esperamos establecer establecido estrategia
etapa evaluar evento evidente evitar exactamente examinar existir existe existen exito explicar expresar extranar
facil factor falso falta familiar_ favor fijar final finalmente firme fondo forma formar fuera fuerte fuertemente
funcionar funciona funciono funcionaron futuro ganar general generalmente golpe grado gustar hallar hay hecho hilo
historia horrible idea identificar igual ignorar imaginar imponer importa importante importancia imposible incluir
incluso indicar informar iniciar inmediato inmediatamente insistir intentar intencion interes interesante introducir
inutil invitar jamas juntar junto justo juzgar lado lanzar largo leer lento levantar libre_ lindo listo llamar llegar
llegado lleno llevar lograr logro logica loco lograron lucha luchar lugar maldito malo mala mandar manejar manera
mantener marcar marco masivo mayoria mayor media_ medio mejor mejorar mencion menor mentira meter metodo miedo minoria
mirar modo momento montar montón mostrar motivo mover movimiento_ mucho muestra necesario necesidad negar negativo
ninguno nivel normal normalmente notar noticia noticias obligar observar obtener ocasion ocupar ocurrir ofrecer
olvidar opinion oponer opcion orden organizar origen pagar palabra paradero parecer parece pareja_ participar partir
pasado pasar pedazo pena pensar peor pequeno perder perdon perfecto permitir permite permiten pertenecer plan platica
poner popular posible posiblemente positivo practica preferir preguntar preocupar preparar presentar presente prestar
presunto pretender previo_ previsto principio prioridad prioridades probable probablemente probar proceder producir
profundo progreso prometer prometido pronto propio proponer proteger provocar publicar pueda punto quedar quitar raro
razon realidad realizar realmente recibir recien reciente recientemente reconocer recordar reducir referir reflejar
regresar_ relacionar relevante repetir resolver respetar responder respondio respuesta responsable restar resultar
reunir reunion revelar revisar riesgo_ romper saber sacar salir salio sale satisfacer seguir sigue siguen seguro
seguramente senalar sentar sentido sentir separar serio serie servir sesion significar siguiente similar simple
simplemente sistema sitio solicitar solucion soler sonar sorprender sorpresa subir suceder suficiente sufrir suponer
supone supuesto supuestamente surgir tal_vez tamano tarde tarea temer temprano tendencia terminar texto tirar titulo
tocar tomar trabajar_ tratado_ tratan trata_ triste tumbar unico unir usar util utilizar vale valer valor varios
vender_ ver verdad verdadero via viejo vista vivir volver voz zona concentrar concentran subiendo subieron decimos
dijimos decian dijeron platicame pasame pasenme mandame cuentame echame checa checar onda chafa porcentual cuanta
cacho frase cita oracion capitulo extracto redaccion aprox nomas ahorita orale carta cartas tema temas area areas
ambito plazo plazos fecha fechas rango enviada enviado difieren baja bajas
`;
